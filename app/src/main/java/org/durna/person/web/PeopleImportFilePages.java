package org.durna.person.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.CsvFile;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.intake.DecideOnImport;
import org.durna.person.intake.DecideOnImport.Reading;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.ImportState;
import org.durna.person.intake.PeopleImport;
import org.durna.person.intake.ReviewImports;
import org.durna.person.intake.RowFinding;
import org.durna.person.intake.reading.UnreadablePeople;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** One file of people on its way: its columns named, its rows reported, published, withdrawn or thrown away. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class PeopleImportFilePages {
    private static final String FILE = PeopleImportPages.DOOR + "/{id:[0-9a-f-]{36}}";

    private final DecideOnImport decide;
    private final ReviewImports review;

    PeopleImportFilePages(DecideOnImport decide, ReviewImports review) {
        this.decide = decide;
        this.review = review;
    }

    /** Goes on where the file stands. */
    @GetMapping(FILE)
    View file(Page page, Reader reader, @PathVariable String id) throws IOException {
        PeopleImport file = find(id, reader);
        return file.state() == ImportState.RECEIVED
                ? columns(page, reader, file, ColumnsForm.of(file))
                : show(page, reader, file, Form.empty());
    }

    @GetMapping(FILE + "/columns")
    View columns(Page page, Reader reader, @PathVariable String id) throws IOException {
        PeopleImport file = find(id, reader);
        return columns(page, reader, file, ColumnsForm.of(file));
    }

    /** Looks at the first rows once more, or reads the file to its end. */
    @PostMapping(FILE + "/columns")
    View columns(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields)
            throws IOException {
        PeopleImport file = find(id, reader);
        Form form = Form.of(fields);
        Reading reading = reading(form, file, page);
        if (!form.isRight() || !form.value("step").equals("read")) {
            return columns(page, reader, file, form);
        }
        return switch (decide.read(file.id(), reading, reader)) {
            case Done<ImportId, Reason> done -> new RedirectView(address(file));
            case Refused<ImportId, Reason>(Reason why) ->
                columns(page, reader, file, form.wrong(ColumnsForm.place(why), why));
        };
    }

    @PostMapping(FILE + "/publish")
    View publish(Page page, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String without)
            throws IOException {
        PeopleImport file = find(id, reader);
        return answer(page, reader, file, decide.publish(file.id(), without.equals("yes"), reader), "without");
    }

    @PostMapping(FILE + "/withdraw")
    View withdraw(Page page, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String sure)
            throws IOException {
        PeopleImport file = find(id, reader);
        return answer(page, reader, file, decide.withdraw(file.id(), sure.equals("yes"), reader), "sure");
    }

    @PostMapping(FILE + "/discard")
    View discard(Page page, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String sure)
            throws IOException {
        PeopleImport file = find(id, reader);
        return switch (decide.discard(file.id(), sure.equals("yes"), reader)) {
            case Done<ImportId, Reason> done -> new RedirectView(PeopleImportPages.DOOR + "?done=people-discarded");
            case Refused<ImportId, Reason>(Reason why) ->
                show(page, reader, file, Form.empty().wrong("discard", why));
        };
    }

    @GetMapping(FILE + "/report.csv")
    ResponseEntity<StreamingResponseBody> report(Page page, Reader reader, @PathVariable String id) {
        PeopleImport file = find(id, reader);
        return Downloads.stream(
                page.t("person.import.report.file") + "-" + file.fileName() + ".csv",
                Downloads.CSV,
                out -> write(page, reader, file, out));
    }

    private void write(Page page, Reader reader, PeopleImport file, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                page.t("person.import.report.line"),
                page.t("person.import.report.verdict"),
                page.t("person.import.report.column"),
                page.t("person.import.report.written"),
                page.t("person.import.report.what"),
                page.t("person.import.report.row"));
        try {
            review.findings(file, reader, finding -> print(page, printer, finding));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        writer.flush();
    }

    private static void print(Page page, CSVPrinter printer, RowFinding finding) {
        try {
            printer.printRecord(
                    finding.line(),
                    page.t(finding.refused() ? "person.import.refused" : "person.import.odd"),
                    CsvFile.harmless(finding.problem().column()),
                    CsvFile.harmless(finding.problem().written()),
                    page.say(finding.problem().reason()),
                    CsvFile.harmless(finding.row()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private View answer(Page page, Reader reader, PeopleImport file, Outcome<ImportId, Reason> outcome, String field) {
        return switch (outcome) {
            case Done<ImportId, Reason> done -> new RedirectView(address(file));
            case Refused<ImportId, Reason>(Reason why) ->
                show(page, reader, file, Form.empty().wrong(field, why));
        };
    }

    private View columns(Page page, Reader reader, PeopleImport file, Form form) throws IOException {
        Form asked = Form.of(form.values());
        Reading reading = reading(asked, file, page);
        return page.show(
                "person/imports/columns",
                new ImportViews.ColumnsView(
                        file,
                        form,
                        ColumnsForm.choices(reading.form()),
                        ColumnsForm.encodings(),
                        review.preview(file, reading, reader)));
    }

    /** As far as the form is right; where it is not, as the file itself says. */
    private Reading reading(Form form, PeopleImport file, Page page) throws IOException {
        FileForm looks = file.form();
        try {
            looks = review.writtenIn(file, form.value("encoding"));
        } catch (UnreadablePeople otherwise) {
            form.wrong("encoding", otherwise.reason());
        }
        return ColumnsForm.read(form, file, looks, page.today());
    }

    private View show(Page page, Reader reader, PeopleImport file, Form form) {
        return page.show("person/imports/file", new ImportViews.FileView(file, form, review.report(file, reader)));
    }

    private static String address(PeopleImport file) {
        return PeopleImportPages.DOOR + "/" + file.id();
    }

    private PeopleImport find(String id, Reader reader) {
        return ImportId.parse(id)
                .flatMap(number -> review.find(number, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
