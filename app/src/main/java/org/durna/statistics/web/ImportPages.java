package org.durna.statistics.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.UploadedName;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.durna.statistics.intake.ReceiveFigures;
import org.durna.statistics.intake.StageFigures;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FileLimits;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A file of figures is brought; those that were brought before are listed, to go on with or to undo. */
@Controller
@Behind(Permission.IMPORT_FIGURES)
class ImportPages {
    private static final int SHOWN = 50;

    private final Indicators indicators;
    private final ReceiveFigures receive;
    private final StageFigures stage;
    private final Shelf shelf;
    private final FileLimits limits;

    ImportPages(Indicators indicators, ReceiveFigures receive, StageFigures stage, Shelf shelf, FileLimits limits) {
        this.indicators = indicators;
        this.receive = receive;
        this.stage = stage;
        this.shelf = shelf;
        this.limits = limits;
    }

    @GetMapping("/indicators/imports")
    View list(Page page, Reader reader) {
        return page.show(
                "statistics/imports", new ImportViews.ListView(shelf.imports().newest(reader, SHOWN)));
    }

    @GetMapping("/indicators/{code}/import")
    View blank(@PathVariable("code") String code, Page page, Reader reader) {
        return show(find(code, reader), Form.empty().with("visibility", Visibility.OWN.name()), page);
    }

    @PostMapping("/indicators/{code}/import")
    View upload(
            @PathVariable("code") String code,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Page page,
            Reader reader)
            throws IOException {
        Indicator indicator = find(code, reader);
        Form form = Form.of(fields);
        Optional<Particulars> particulars = ImportForms.particulars(form, page);
        if (file == null || file.isEmpty()) {
            form.wrong("file", Reason.of("statistics.import.no-file"));
        }
        if (particulars.isEmpty() || file == null || file.isEmpty()) {
            return show(indicator, form, page);
        }
        ReceiveFigures.Command command = new ReceiveFigures.Command(
                indicator.code(), UploadedName.of(file).value(), file::getInputStream, particulars.get());
        return switch (receive.receive(command, reader)) {
            case Done<ImportId, Reason>(ImportId id) -> {
                readAtOnce(id, reader);
                yield new RedirectView("/indicators/imports/" + id);
            }
            case Refused<ImportId, Reason>(Reason why) -> show(indicator, form.wrong("file", why), page);
        };
    }

    /** A file that speaks for itself needs nobody to name its columns; whatever is wrong with it, its own page will say. */
    private void readAtOnce(ImportId id, Reader reader) {
        shelf.imports()
                .find(id, reader)
                .filter(file -> file.survey().speaksForItself())
                .ifPresent(file -> stage.stage(id, file.columns(), reader));
    }

    private View show(Indicator indicator, Form form, Page page) {
        return page.show("statistics/upload", ImportForms.upload(indicator, form, limits.megabytes(), page));
    }

    private Indicator find(String code, Reader reader) {
        return IndicatorCode.parse(code)
                .flatMap(known -> indicators.find(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
