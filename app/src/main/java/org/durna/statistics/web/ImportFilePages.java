package org.durna.statistics.web;

import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Indicator;
import org.durna.statistics.intake.PublishFigures;
import org.durna.statistics.intake.StageFigures;
import org.durna.statistics.intake.WithdrawFigures;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.FigureImport.Counts;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One file on its way: its columns named, its rows reported, published, taken back or thrown away. */
@Controller
@Behind(Permission.IMPORT_FIGURES)
class ImportFilePages {
    private static final int REPORTED = 200;
    private static final int EXAMPLES = 30;

    private final StageFigures stage;
    private final PublishFigures publish;
    private final WithdrawFigures withdraw;
    private final Shelf shelf;

    ImportFilePages(StageFigures stage, PublishFigures publish, WithdrawFigures withdraw, Shelf shelf) {
        this.stage = stage;
        this.publish = publish;
        this.withdraw = withdraw;
        this.shelf = shelf;
    }

    /** Goes on where the file stands. */
    @GetMapping("/indicators/imports/{id}")
    View file(@PathVariable("id") String id, Page page, Reader reader) {
        FigureImport file = find(id, reader);
        return file.state() == ImportState.RECEIVED
                ? columnsPage(file, ImportForms.known(file), page, reader)
                : report(file, Form.empty(), page, reader);
    }

    @GetMapping("/indicators/imports/{id}/columns")
    View columns(@PathVariable("id") String id, Page page, Reader reader) {
        FigureImport file = find(id, reader);
        return columnsPage(file, ImportForms.known(file), page, reader);
    }

    @PostMapping("/indicators/imports/{id}/columns")
    View read(@PathVariable("id") String id, @RequestParam Map<String, String> fields, Page page, Reader reader) {
        FigureImport file = find(id, reader);
        Form form = Form.of(fields);
        Optional<Columns> columns = ImportForms.read(form, file);
        if (columns.isEmpty()) {
            return columnsPage(file, form, page, reader);
        }
        return switch (stage.stage(file.id(), columns.get(), reader)) {
            case Done<Counts, Reason> done -> new RedirectView("/indicators/imports/" + id);
            case Refused<Counts, Reason>(Reason why) -> columnsPage(file, form.wrong("value", why), page, reader);
        };
    }

    @PostMapping("/indicators/imports/{id}/publish")
    View publish(
            @PathVariable("id") String id,
            @RequestParam(name = "without", defaultValue = "") String without,
            Page page,
            Reader reader) {
        FigureImport file = find(id, reader);
        return switch (publish.publish(new PublishFigures.Command(file.id(), without.equals("yes")), reader)) {
            case Done<DatasetId, Reason>(DatasetId edition) ->
                new RedirectView("/indicators/" + file.indicator() + "?dataset=" + edition + "&done=figures-published");
            case Refused<DatasetId, Reason>(Reason why) ->
                report(file, Form.empty().wrong("without", why), page, reader);
        };
    }

    @PostMapping("/indicators/imports/{id}/undo")
    View undo(@PathVariable("id") String id, Page page, Reader reader) {
        FigureImport file = find(id, reader);
        return answer(withdraw.undo(file.id(), reader), file, "figures-withdrawn", page, reader);
    }

    @PostMapping("/indicators/imports/{id}/discard")
    View discard(@PathVariable("id") String id, Page page, Reader reader) {
        FigureImport file = find(id, reader);
        return answer(withdraw.discard(file.id(), reader), file, "figures-discarded", page, reader);
    }

    private View answer(Outcome<ImportId, Reason> outcome, FigureImport file, String notice, Page page, Reader reader) {
        return switch (outcome) {
            case Done<ImportId, Reason> done -> new RedirectView("/indicators/imports?done=" + notice);
            case Refused<ImportId, Reason>(Reason why) ->
                report(file, Form.empty().wrong("without", why), page, reader);
        };
    }

    private View columnsPage(FigureImport file, Form form, Page page, Reader reader) {
        return page.show("statistics/columns", ImportForms.columns(file, indicator(file, reader), form));
    }

    private View report(FigureImport file, Form form, Page page, Reader reader) {
        Optional<Dataset> against = shelf.datasets().editions(file.indicator(), reader).stream()
                .filter(each -> !each.id().equals(file.published().orElse(null)))
                .findFirst();
        return page.show(
                "statistics/report",
                new ImportViews.ReportView(
                        file,
                        indicator(file, reader),
                        form,
                        shelf.imports().report(file.id(), REPORTED),
                        shelf.imports()
                                .compare(file.id(), against.map(Dataset::id).orElse(null), EXAMPLES),
                        against,
                        shelf.geos().all()));
    }

    private Indicator indicator(FigureImport file, Reader reader) {
        return shelf.indicators()
                .find(file.indicator(), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FigureImport find(String id, Reader reader) {
        return ImportId.parse(id)
                .flatMap(number -> shelf.imports().find(number, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
