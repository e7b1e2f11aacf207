package org.durna.person.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.durna.person.AssertionId;
import org.durna.person.IdentityNumber;
import org.durna.person.Particulars;
import org.durna.person.intake.reading.PersonalNumbers;
import org.durna.person.intake.reading.RawRow;
import org.durna.person.intake.reading.ReadPeople;
import org.durna.person.intake.reading.ReadRow;
import org.durna.person.intake.reading.Rows;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.FindingRows;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.StagedRows;
import org.durna.person.store.StagedRows.Staged;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file to its end, so many rows in each transaction; whatever was staged before a kill is skipped, and nothing is staged twice. */
@Component
public class StagePeople {
    private static final int TOGETHER = 2_000;

    private final PeopleImportRows imports;
    private final StagedRows staged;
    private final FindingRows findings;
    private final HowToRead how;
    private final TransactionTemplate transaction;
    private final SecureRandom lot = new SecureRandom();

    StagePeople(
            PeopleImportRows imports,
            StagedRows staged,
            FindingRows findings,
            HowToRead how,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.staged = staged;
        this.findings = findings;
        this.how = how;
        this.transaction = transaction;
    }

    /** What reading a row takes beside the file. */
    public record HowToRead(KeysOfParticulars keys, Optional<PersonalNumbers> personalNumbers, Clock clock) {
        /** A reader of rows. */
        public ReadPeople rows(FileForm form, Columns columns, LocalDate dated) {
            return new ReadPeople(columns, form.header(), dated, LocalDate.now(clock), personalNumbers);
        }
    }

    /** The last line that was read; empty where somebody else is at the file. */
    OptionalLong stage(PeopleImport file, InputStream content) throws IOException {
        Rows rows = Rows.of(content, file.form());
        ReadPeople reading = how.rows(file.form(), file.columns(), file.dated());
        long from = file.counts().readLine();
        List<ReadRow> some = new ArrayList<>(TOGETHER);
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get().line() <= from) {
                continue;
            }
            some.add(reading.read(row.get()));
            if (some.size() == TOGETHER) {
                if (!add(file, from, some)) {
                    return OptionalLong.empty();
                }
                from = some.getLast().line();
                some.clear();
            }
        }
        if (some.isEmpty()) {
            return OptionalLong.of(from);
        }
        return add(file, from, some) ? OptionalLong.of(some.getLast().line()) : OptionalLong.empty();
    }

    /** Answers whether the file still stood where it was expected; otherwise somebody else is at it, or it was thrown away. */
    private boolean add(PeopleImport file, long from, List<ReadRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean expected = imports.hold(file.id())
                    .filter(now ->
                            now.state() == ImportState.READING && now.counts().readLine() == from)
                    .isPresent();
            if (expected) {
                add(file, rows);
            }
            return expected;
        }));
    }

    private void add(PeopleImport file, List<ReadRow> rows) {
        ImportId id = file.id();
        Map<String, Long> keys = new HashMap<>(staged.linesOfKeys(id, keys(rows)));
        Map<String, Long> personal = new HashMap<>(staged.linesOfPersonalNumbers(id, personalNumbers(rows)));
        List<Staged> good = new ArrayList<>(rows.size());
        List<RowFinding> said = new ArrayList<>();
        long flagged = 0;
        for (ReadRow row : rows) {
            switch (row) {
                case ReadRow.Bad(long line, Problem problem, String text) ->
                    said.add(new RowFinding(line, true, problem, text));
                case ReadRow.Good each -> {
                    Long before = keys.putIfAbsent(each.key(), each.line());
                    if (before != null) {
                        said.add(new RowFinding(
                                each.line(),
                                true,
                                new Problem(
                                        file.column(Field.NUMBER),
                                        each.key(),
                                        Reason.of("person.import.number-twice", before)),
                                each.key()));
                    } else {
                        List<Problem> odd = new ArrayList<>(each.oddities());
                        Optional<String> number = personalNumber(each.said());
                        number.map(one -> personal.putIfAbsent(one, each.line()))
                                .ifPresent(first -> odd.add(new Problem(
                                        file.column(Field.PERSONAL_NUMBER),
                                        number.orElse(""),
                                        Reason.of("person.import.personal-number-twice", first))));
                        odd.forEach(problem -> said.add(new RowFinding(each.line(), false, problem, "")));
                        flagged += odd.isEmpty() ? 0 : 1;
                        good.add(staged(each, number));
                    }
                }
            }
        }
        staged.add(id, good);
        findings.add(id, said);
        imports.advance(id, rows.getLast().line(), good.size(), flagged, rows.size() - good.size());
    }

    private Staged staged(ReadRow.Good row, Optional<String> personalNumber) {
        return new Staged(
                row.key(),
                row.line(),
                new AssertionId(UUID.randomUUID()),
                PersonId.drawn(lot),
                row.dated(),
                row.datedSaid(),
                personalNumber.orElse(null),
                row.said(),
                how.keys().of(row.said()));
    }

    private static List<String> keys(List<ReadRow> rows) {
        return rows.stream()
                .filter(ReadRow.Good.class::isInstance)
                .map(row -> ((ReadRow.Good) row).key())
                .toList();
    }

    private static List<String> personalNumbers(List<ReadRow> rows) {
        return rows.stream()
                .filter(ReadRow.Good.class::isInstance)
                .flatMap(row -> personalNumber(((ReadRow.Good) row).said()).stream())
                .toList();
    }

    private static Optional<String> personalNumber(Particulars said) {
        return said.numbers().stream()
                .filter(number -> number.kind() == IdentityNumber.Kind.PERSONAL_NUMBER)
                .map(IdentityNumber::number)
                .findFirst();
    }
}
