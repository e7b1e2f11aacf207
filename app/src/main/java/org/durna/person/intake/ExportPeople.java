package org.durna.person.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.frame.CsvFile;
import org.durna.person.Assertion;
import org.durna.person.Sight;
import org.durna.person.intake.FileForm.Form;
import org.durna.person.intake.reading.WrittenRow;
import org.durna.person.store.AssertionRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All that the own agency asserts, to take away: the fields of an import, so that the file can be brought again. */
@Service
public class ExportPeople {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AssertionRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ExportPeople(AssertionRows rows, AuditTrail audit, TransactionTemplate transaction) {
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What is written while it is sent. */
    public interface Export {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The line of the audit is written before the first row leaves, so that a download that is cut off has one, too. */
    public Outcome<Export, Reason> export(Form form, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            return new Refused<>(closed.orElse(Reason.of("access.not-permitted")));
        }
        Sight sight = Sight.of(reader);
        transaction.executeWithoutResult(status -> audit.record(new Entry(
                reader.actor(),
                new Action("person.exported"),
                new Subject("agency", agency.value()),
                Detail.none().with("form", form.name()).with("rows", "" + rows.count(agency, sight)))));
        return new Done<>(out -> write(agency, sight, form, out));
    }

    private interface Line {
        void write(Assertion assertion) throws IOException;
    }

    private void write(AgencyCode agency, Sight sight, Form form, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            each(agency, sight, line(form, writer));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        writer.flush();
    }

    private static Line line(Form form, BufferedWriter writer) throws IOException {
        switch (form) {
            case JSON_LINES -> {
                return assertion -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (Field field : Field.values()) {
                        cells.put(field.code(), WrittenRow.cell(assertion, field));
                    }
                    writer.write(JSON.writeValueAsString(cells));
                    writer.write('\n');
                };
            }
            case CSV -> {
                writer.write('\uFEFF');
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
                for (Field field : Field.values()) {
                    printer.print(field.code());
                }
                printer.println();
                return assertion -> {
                    for (Field field : Field.values()) {
                        printer.print(CsvFile.harmless(WrittenRow.cell(assertion, field)));
                    }
                    printer.println();
                };
            }
        }
        throw new IllegalStateException(form.name());
    }

    private void each(AgencyCode agency, Sight sight, Line line) {
        transaction.executeWithoutResult(status -> rows.each(agency, sight, assertion -> {
            try {
                line.write(assertion);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
