package org.durna.person.rules;

import java.util.List;
import org.durna.names.Name;
import org.durna.person.AssertedName;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, read out of one line or a pasted machine-readable zone.
 *
 * @param name whole; empty where no word of a name was written
 * @param places as written
 * @param numbers of documents and of people, as written
 * @param person the number of a person in this registry
 */
public record Query(
        Name name,
        @Nullable PartialDate born,
        List<String> places,
        List<String> numbers,
        @Nullable PersonId person) {
    public Query {
        places = List.copyOf(places);
        numbers = List.copyOf(numbers);
    }

    /** Who may be one with somebody of whom this is said, under one of their names; a father's name of its own is taken for a patronymic. */
    public static Query about(Particulars said, AssertedName name) {
        return new Query(
                said.father().isEmpty() || !name.patronymic().isEmpty()
                        ? name.read()
                        : Name.of(name.surname(), name.given(), said.father()),
                said.born(),
                said.birthplace().isEmpty() ? List.of() : List.of(said.birthplace()),
                said.numbers().stream().map(IdentityNumber::number).toList(),
                null);
    }

    public boolean isEmpty() {
        return name.isEmpty() && born == null && places.isEmpty() && numbers.isEmpty() && person == null;
    }
}
