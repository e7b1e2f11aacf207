package org.durna.person;

import java.util.List;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one keeper says about one person, in the keeper's own writing. A text is empty and a value is left out where the keeper says nothing;
 * nothing is corrected, only flagged.
 *
 * @param names at least one, the present one first
 * @param birthplace as it is written there, perhaps by a name that the place no longer bears
 * @param father the father's name, where it is known beside the patronymic
 * @param language in which the person is to be written to
 */
public record Particulars(
        List<AssertedName> names,
        @Nullable Sex sex,
        @Nullable PartialDate born,
        String birthplace,
        List<Citizenship> citizenships,
        List<IdentityNumber> numbers,
        String father,
        String mother,
        String address,
        String phone,
        @Nullable Language language) {
    public Particulars {
        names = List.copyOf(names);
        citizenships = List.copyOf(citizenships);
        numbers = List.copyOf(numbers);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A keeper knows a person by a name at least");
        }
    }

    public AssertedName presentName() {
        return names.getFirst();
    }
}
