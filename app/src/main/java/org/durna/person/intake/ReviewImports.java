package org.durna.person.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.person.Assertion;
import org.durna.person.Sight;
import org.durna.person.intake.reading.LookAtFile;
import org.durna.person.intake.reading.RawRow;
import org.durna.person.intake.reading.ReadPeople;
import org.durna.person.intake.reading.ReadRow;
import org.durna.person.intake.reading.Rows;
import org.durna.person.intake.reading.UnreadablePeople;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.FindingRows;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.StagedRows;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the own agency, looked at: what was brought, how its first rows would be read, what is to be said of all of them. */
@Service
public class ReviewImports {
    private static final int NEWEST = 50;
    private static final int LOOKED_AT = 1_000;
    private static final int SHOWN = 10;
    private static final int FINDINGS = 100;
    private static final int EDITED = 100;

    private final PeopleImportRows imports;
    private final StagedRows staged;
    private final FindingRows findings;
    private final AssertionRows assertions;
    private final StagePeople.HowToRead how;
    private final AuditTrail audit;

    ReviewImports(
            PeopleImportRows imports,
            StagedRows staged,
            FindingRows findings,
            AssertionRows assertions,
            StagePeople.HowToRead how,
            AuditTrail audit) {
        this.imports = imports;
        this.staged = staged;
        this.findings = findings;
        this.assertions = assertions;
        this.how = how;
        this.audit = audit;
    }

    /**
     * How the beginning of a file would be read.
     *
     * @param rows the first of those looked at
     * @param kinds how many of those looked at have which problem
     */
    public record Preview(List<ReadRow> rows, int lookedAt, int good, int bad, List<KindOfFinding> kinds) {
        public Preview {
            rows = List.copyOf(rows);
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * What is to be said of a file that was read.
     *
     * @param findings the first of them
     * @param edited assertions of it that were edited since it was published, the first of them
     * @param countEdited how many those are
     */
    public record Report(
            List<KindOfFinding> kinds, List<RowFinding> findings, List<Assertion> edited, long countEdited) {}

    public List<PeopleImport> newest(Reader reader) {
        return agency(reader).map(agency -> imports.newest(agency, NEWEST)).orElse(List.of());
    }

    public Optional<PeopleImport> find(ImportId id, Reader reader) {
        return agency(reader).flatMap(agency -> imports.find(id, agency));
    }

    /** Rows of people are seen: a line of the audit says so. */
    @Transactional
    public Preview preview(PeopleImport file, DecideOnImport.Reading reading, Reader reader) throws IOException {
        note("person.import.previewed", file, reader);
        List<ReadRow> shown = new ArrayList<>();
        Map<KindOfFinding, Long> kinds = new LinkedHashMap<>();
        int looked = 0;
        int good = 0;
        try (InputStream in = imports.content(file.id())) {
            Rows rows = Rows.of(in, reading.form());
            ReadPeople people = how.rows(reading.form(), reading.columns(), reading.dated());
            for (Optional<RawRow> raw = rows.next(); raw.isPresent() && looked < LOOKED_AT; raw = rows.next()) {
                ReadRow row = people.read(raw.get());
                looked++;
                good += row instanceof ReadRow.Good ? 1 : 0;
                if (shown.size() < SHOWN) {
                    shown.add(row);
                }
                switch (row) {
                    case ReadRow.Good one ->
                        one.oddities().stream()
                                .map(each -> new KindOfFinding(each.reason().code(), false, 0))
                                .distinct()
                                .forEach(kind -> kinds.merge(kind, 1L, Long::sum));
                    case ReadRow.Bad one ->
                        kinds.merge(new KindOfFinding(one.problem().reason().code(), true, 0), 1L, Long::sum);
                }
            }
        }
        return new Preview(
                shown,
                looked,
                good,
                looked - good,
                kinds.entrySet().stream()
                        .map(each -> new KindOfFinding(
                                each.getKey().code(), each.getKey().refused(), each.getValue()))
                        .sorted(Comparator.comparing(KindOfFinding::refused)
                                .thenComparing(KindOfFinding::rows)
                                .reversed())
                        .toList());
    }

    /** The same file with its letters written otherwise; why not, where that makes no table of it. */
    public FileForm writtenIn(PeopleImport file, String encoding) throws IOException, UnreadablePeople {
        if (encoding.equals(file.form().encoding()) || !FileForm.ENCODINGS.contains(encoding)) {
            return file.form();
        }
        try (InputStream in = imports.content(file.id())) {
            return LookAtFile.form(in.readNBytes(LookAtFile.BEGINNING), encoding);
        }
    }

    @Transactional
    public Report report(PeopleImport file, Reader reader) {
        note("person.import.read", file, reader);
        Instant published = file.publishedAt();
        return new Report(
                findings.kinds(file.id()),
                findings.first(file.id(), FINDINGS),
                published == null
                        ? List.of()
                        : staged.editedSince(file.id(), published, EDITED).stream()
                                .flatMap(each -> assertions.find(each, Sight.of(reader)).stream())
                                .toList(),
                published == null ? 0 : staged.countEditedSince(file.id(), published));
    }

    /** The whole report, finding by finding. */
    @Transactional
    public void findings(PeopleImport file, Reader reader, Consumer<RowFinding> to) {
        note("person.import.report-taken", file, reader);
        findings.each(file.id(), to);
    }

    private void note(String action, PeopleImport file, Reader reader) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("person-import", file.id().toString()),
                Detail.none()));
    }

    private static Optional<AgencyCode> agency(Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        return closed.isPresent() ? Optional.empty() : Optional.ofNullable(reader.agency());
    }
}
