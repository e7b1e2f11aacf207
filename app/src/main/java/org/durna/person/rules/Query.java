package org.durna.person.rules;

import java.util.List;
import org.durna.names.Name;
import org.durna.person.PartialDate;
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

    public boolean isEmpty() {
        return name.isEmpty() && born == null && places.isEmpty() && numbers.isEmpty() && person == null;
    }
}
