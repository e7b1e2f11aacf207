package org.durna.person.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.frame.Form;
import org.durna.names.Finding;
import org.durna.names.Name;
import org.durna.person.AssertedName;
import org.durna.person.AssertedName.Use;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.person.Source;
import org.durna.person.intake.Columns;
import org.durna.person.intake.Field;
import org.durna.person.intake.Problem;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What one row says about one person. What cannot be kept as it was asserted refuses its row; what is only odd is kept and said. Nothing is
 * repaired.
 */
public final class ReadPeople {
    private static final int LONGEST = 200;
    private static final int OLDEST = 120;
    private static final int DIGITS_NO_NAME_HAS = 3;

    private final Columns columns;
    private final List<String> header;
    private final LocalDate dated;
    private final LocalDate today;
    private final Optional<PersonalNumbers> personalNumbers;

    /** @param dated as of which day a row is asserted that does not say so itself */
    public ReadPeople(
            Columns columns,
            List<String> header,
            LocalDate dated,
            LocalDate today,
            Optional<PersonalNumbers> personalNumbers) {
        this.columns = columns;
        this.header = List.copyOf(header);
        this.dated = dated;
        this.today = today;
        this.personalNumbers = personalNumbers;
    }

    private static final class CannotCome extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        CannotCome(Problem problem) {
            super(problem.reason().code(), null, false, false);
            this.problem = problem;
        }
    }

    public ReadRow read(RawRow row) {
        Reason broken = row.broken();
        try {
            if (broken != null) {
                throw new CannotCome(new Problem("", "", broken));
            }
            return good(row);
        } catch (CannotCome why) {
            return new ReadRow.Bad(row.line(), why.problem, row.text());
        }
    }

    private ReadRow good(RawRow row) throws CannotCome {
        List<String> cells = unmarked(row.cells());
        for (int place = 0; place < cells.size(); place++) {
            refuseUnwritable(cells.get(place), header.get(place));
        }
        for (Field field : columns.places().keySet()) {
            refuseLong(cells, field);
        }
        List<Problem> odd = new ArrayList<>(0);
        String key = columns.in(cells, Field.NUMBER);
        if (key.isEmpty()) {
            throw wrong(Field.NUMBER, "", Reason.of("person.import.no-number"));
        }
        AssertedName present = present(cells, odd);
        List<AssertedName> names = new ArrayList<>(1);
        names.add(present);
        names.addAll(WrittenLists.names(columns.in(cells, Field.FORMER_NAMES), Use.FORMER, present));
        names.addAll(WrittenLists.names(columns.in(cells, Field.OTHER_NAMES), Use.OTHER, present));
        List<Citizenship> citizenships = citizenships(cells);
        Particulars said = new Particulars(
                names,
                sex(cells),
                born(cells, odd),
                columns.in(cells, Field.BIRTHPLACE),
                citizenships,
                numbers(cells, citizenships, odd),
                columns.in(cells, Field.FATHER),
                columns.in(cells, Field.MOTHER),
                columns.in(cells, Field.ADDRESS),
                columns.in(cells, Field.PHONE),
                language(cells));
        Optional<LocalDate> own = dated(cells);
        return new ReadRow.Good(row.line(), key, own.orElse(dated), own.isPresent(), said, odd);
    }

    /** An apostrophe before a sign that a spreadsheet would calculate with is the spreadsheet's, and an export's, mark of text. */
    private static List<String> unmarked(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                        ? cell.substring(1)
                        : cell)
                .toList();
    }

    private static void refuseUnwritable(String cell, String column) throws CannotCome {
        if (cell.indexOf('\uFFFD') >= 0) {
            throw new CannotCome(new Problem(column, cell, Reason.of("person.import.bytes")));
        }
        if (!Form.isWritable(cell)) {
            throw new CannotCome(new Problem(column, cell, Reason.of("person.import.control")));
        }
    }

    private void refuseLong(List<String> cells, Field field) throws CannotCome {
        int most = field == Field.NUMBER ? Source.LONGEST_KEY : LONGEST;
        String cell = columns.in(cells, field);
        if (cell.length() > most) {
            throw wrong(field, cell, Reason.of("person.import.cell-too-long", most, cell.length()));
        }
    }

    /** Digits where a name should stand: most likely a cell is missing before it and all others have moved. */
    private AssertedName present(List<String> cells, List<Problem> odd) throws CannotCome {
        String[] parts = new String[3];
        Field[] fields = {Field.SURNAME, Field.GIVEN, Field.PATRONYMIC};
        for (int i = 0; i < fields.length; i++) {
            parts[i] = columns.in(cells, fields[i]);
            if (parts[i].chars().filter(Character::isDigit).count() >= DIGITS_NO_NAME_HAS) {
                throw wrong(fields[i], parts[i], Reason.of("person.import.shifted"));
            }
            look(fields[i], parts[i], odd);
        }
        if (parts[0].isEmpty() && parts[1].isEmpty()) {
            throw wrong(Field.SURNAME, "", Reason.of("person.import.no-name"));
        }
        return new AssertedName(Use.PRESENT, parts[0], parts[1], parts[2]);
    }

    private void look(Field field, String part, List<Problem> odd) {
        if (part.isEmpty()) {
            return;
        }
        List<Finding> findings = Name.given(part).findings();
        if (!findings.isEmpty()) {
            findings.stream()
                    .map(Finding::kind)
                    .distinct()
                    .forEach(kind -> odd.add(new Problem(
                            column(field),
                            part,
                            Reason.of("person.import.name."
                                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        }
    }

    private @Nullable Sex sex(List<String> cells) throws CannotCome {
        String written = columns.in(cells, Field.SEX);
        if (written.isEmpty() || written.equals("0")) {
            return null;
        }
        Optional<Sex> sex = KnownColumns.sex(written);
        if (sex.isEmpty()) {
            throw wrong(Field.SEX, written, Reason.of("person.import.sex"));
        }
        return sex.get();
    }

    private @Nullable PartialDate born(List<String> cells, List<Problem> odd) throws CannotCome {
        String written = columns.in(cells, Field.BORN);
        if (written.isEmpty()) {
            return null;
        }
        Optional<PartialDate> born = date(written);
        if (born.isEmpty()) {
            throw wrong(Field.BORN, written, Reason.of("person.import.born"));
        }
        if (born.get().isAfter(today)) {
            throw wrong(Field.BORN, written, Reason.of("person.born.future"));
        }
        if (born.get().year() < today.getYear() - OLDEST) {
            odd.add(new Problem(column(Field.BORN), written, Reason.of("person.import.very-old", OLDEST)));
        }
        return born.get();
    }

    /** As people write it, or in eight digits, as machines do. */
    private static Optional<PartialDate> date(String written) {
        return PartialDate.parse(written.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"));
    }

    private Optional<LocalDate> dated(List<String> cells) throws CannotCome {
        String written = columns.in(cells, Field.DATED);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> read = date(written).filter(PartialDate::isWhole);
        if (read.isEmpty()) {
            throw wrong(Field.DATED, written, Reason.of("person.import.dated"));
        }
        if (read.get().isAfter(today)) {
            throw wrong(Field.DATED, written, Reason.of("person.dated.future"));
        }
        return read.map(day -> LocalDate.of(day.year(), day.month(), day.day()));
    }

    private List<Citizenship> citizenships(List<String> cells) throws CannotCome {
        String written = columns.in(cells, Field.CITIZENSHIP);
        if (written.isEmpty()) {
            return List.of();
        }
        List<Citizenship> read = new ArrayList<>(1);
        for (String code : written.split("[\\s,;/]+")) {
            Optional<Citizenship> one = Citizenship.parse(code);
            if (one.isEmpty()) {
                throw wrong(Field.CITIZENSHIP, written, Reason.of("person.citizenship.unknown", code));
            }
            read.add(one.get());
        }
        return read;
    }

    private List<IdentityNumber> numbers(List<String> cells, List<Citizenship> citizenships, List<Problem> odd) {
        List<IdentityNumber> numbers = new ArrayList<>(2);
        for (Field field : columns.places().keySet()) {
            field.kind().ifPresent(kind -> numbers.addAll(WrittenLists.numbers(columns.in(cells, field), kind)));
        }
        personalNumbers
                .filter(rule -> citizenships.isEmpty() || citizenships.contains(rule.of()))
                .ifPresent(rule -> numbers.stream()
                        .filter(each -> each.kind() == IdentityNumber.Kind.PERSONAL_NUMBER && !rule.fits(each.number()))
                        .forEach(each -> odd.add(new Problem(
                                column(Field.PERSONAL_NUMBER),
                                each.number(),
                                Reason.of("person.import.personal-number")))));
        return numbers;
    }

    private @Nullable Language language(List<String> cells) throws CannotCome {
        String written = columns.in(cells, Field.LANGUAGE).toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("[a-z]{2,3}")) {
            throw wrong(Field.LANGUAGE, written, Reason.of("person.import.language"));
        }
        return new Language(written);
    }

    private CannotCome wrong(Field field, String written, Reason why) {
        return new CannotCome(new Problem(column(field), written, why));
    }

    private String column(Field field) {
        Integer place = columns.places().get(field);
        return place == null ? field.code() : header.get(place);
    }
}
