package org.durna.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.linkage.people.SyntheticPeople;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.MadePerson;
import org.durna.person.Particulars;
import org.durna.person.Source;
import org.durna.person.intake.Field;
import org.durna.person.intake.reading.WrittenRow;
import org.durna.shared.PersonId;

/**
 * A register of invented people as a file, and what is known of it: which numbers are good, and which lines cannot come along.
 *
 * @param good by the figure behind the stroke of a number
 * @param bad by the line of the file
 */
record PeopleFile(Path file, BitSet good, BitSet bad) {
    static final String NUMBER = "SOAK-";

    /** The generator's children are born beyond today. */
    private static final int YOUNGEST = 2020;

    private static final List<Field> COLUMNS = List.of(
            Field.NUMBER,
            Field.SURNAME,
            Field.GIVEN,
            Field.PATRONYMIC,
            Field.BORN,
            Field.SEX,
            Field.BIRTHPLACE,
            Field.CITIZENSHIP,
            Field.PERSONAL_NUMBER,
            Field.PASSPORT,
            Field.ADDRESS,
            Field.PHONE);

    static String header() {
        return COLUMNS.stream().map(Field::code).collect(Collectors.joining(","));
    }

    /**
     * So many rows, all of people whose birth is known and past.
     *
     * @param damaged one of so many rows is damaged; 0 for none
     * @param shiftedFrom from this row on the surname is missing and all other cells have moved
     */
    static PeopleFile write(Path file, int size, int damaged, int shiftedFrom) throws IOException {
        PeopleFile made = new PeopleFile(file, new BitSet(size), new BitSet(size));
        int[] number = {0};
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header() + "\n");
            SyntheticPeople.seeded(1961).write(size * 2L, record -> {
                if (number[0] < size) {
                    MadePerson.particulars(record)
                            .filter(said -> said.born() != null && said.born().year() < YOUNGEST)
                            .ifPresent(said -> made.row(said, number[0]++, damaged, shiftedFrom, out));
                }
            });
        }
        if (number[0] < size) {
            throw new IllegalStateException("Too few people were made");
        }
        return made;
    }

    private void row(Particulars said, int number, int damaged, int shiftedFrom, BufferedWriter out) {
        Assertion assertion = new Assertion(
                new AssertionId(new UUID(0, number)),
                new PersonId(number),
                new PersonId(number),
                new Source(new AgencyCode("BENCH"), NUMBER + number, LocalDate.EPOCH),
                said,
                Instant.EPOCH,
                false);
        List<String> cells = COLUMNS.stream()
                .map(field -> WrittenRow.cell(assertion, field))
                .map(cell -> cell.matches("[^,\"\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        boolean broken = damaged > 0 && number % damaged == damaged / 2;
        if (number >= shiftedFrom) {
            cells.remove(1);
            cells.add("");
            broken = true;
        } else if (broken) {
            switch (number / damaged % 4) {
                case 0 -> cells.set(4, "31.02.1980");
                case 1 -> cells.removeLast();
                case 2 -> cells.set(0, "");
                default -> cells.set(1, "\"" + cells.get(1).replace("\"", ""));
            }
        }
        (broken ? bad : good).set(broken ? number + 2 : number);
        try {
            out.write(String.join(",", cells) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
