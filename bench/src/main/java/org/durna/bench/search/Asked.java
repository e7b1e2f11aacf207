package org.durna.bench.search;

import java.util.List;
import org.durna.linkage.people.PersonRecord;
import org.durna.person.MadePerson;
import org.durna.person.Particulars;

/**
 * A search somebody might type about a person whose other record lies in the registry: this one was held back.
 *
 * @param truth the person's number, as only the generator knows it
 */
record Asked(Kind kind, String words, long truth, String year) {
    /** What is known of the person, and how it is spelt. */
    enum Kind {
        /** Name, year and father or place, in the spelling of the home registers; with the slips that registers make. */
        SAME_SPELLING,
        /** The same, out of a register of another script or another romanisation. */
        OTHER_SPELLING,
        /** Given name, father's name, year and place: the surname is not known. */
        PARENT_AND_PLACE,
        /** The number of a document. */
        NUMBER,
        /** Surname and given name, and nothing else. */
        NAME_ONLY
    }

    private static final List<String> HOME = List.of("home");

    /** What would be typed of a record that was held back, as far as it knows it; a number only where the other record has it, too. */
    static List<Asked> of(PersonRecord held, PersonRecord inRegistry) {
        long truth = Long.parseLong(held.person());
        String year = year(held);
        String name = join(held.cell("surname"), held.cell("given_name"));
        String father = held.cell("patronymic");
        String place = held.cell("place_of_birth");
        boolean named =
                !held.cell("surname").isBlank() && !held.cell("given_name").isBlank();
        List<Asked> asked = new java.util.ArrayList<>();
        if (named && !year.isEmpty() && !(father.isBlank() && place.isBlank())) {
            Kind kind = HOME.contains(held.cell("register")) ? Kind.SAME_SPELLING : Kind.OTHER_SPELLING;
            asked.add(new Asked(kind, join(name, father) + ", " + year + ", " + place, truth, year));
        }
        if (!father.isBlank()
                && !year.isEmpty()
                && !place.isBlank()
                && !held.cell("given_name").isBlank()) {
            asked.add(new Asked(
                    Kind.PARENT_AND_PLACE,
                    join(held.cell("given_name"), father) + ", " + year + ", " + place,
                    truth,
                    year));
        }
        boolean sameDocument = held.cell("document").equals(inRegistry.cell("document"));
        if (!held.cell("document").isBlank() && sameDocument) {
            asked.add(new Asked(Kind.NUMBER, held.cell("document"), truth, ""));
        }
        if (named) {
            asked.add(new Asked(Kind.NAME_ONLY, name, truth, ""));
        }
        return asked;
    }

    private static String join(String one, String other) {
        return (one + " " + other).strip();
    }

    private static String year(PersonRecord held) {
        return MadePerson.particulars(held)
                .map(Particulars::born)
                .map(born -> "" + born.year())
                .orElse("");
    }
}
