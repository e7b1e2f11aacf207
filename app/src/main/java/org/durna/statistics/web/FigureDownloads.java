package org.durna.statistics.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.durna.access.Reader;
import org.durna.frame.Cell;
import org.durna.frame.CsvFile;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.TableNotes;
import org.durna.statistics.Amount;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.durna.statistics.Observation;
import org.durna.statistics.store.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** An edition to take away: as SDMX-CSV and as a workbook, each row with its source, vintage and licence. */
@Controller
class FigureDownloads {
    /** A worksheet's own limit is a little above; a longer edition is taken as CSV. */
    private static final int MOST_SHEET_ROWS = 1_000_000;

    private final Indicators indicators;
    private final Shelf shelf;

    FigureDownloads(Indicators indicators, Shelf shelf) {
        this.indicators = indicators;
        this.shelf = shelf;
    }

    /** An indicator and the edition asked for. */
    private record Asked(Indicator indicator, Dataset edition) {
        boolean sample() {
            return indicator.sample() || edition.sample();
        }
    }

    @GetMapping("/indicators/{code}/figures.csv")
    ResponseEntity<StreamingResponseBody> csv(
            @PathVariable("code") String code,
            @RequestParam(name = "dataset", defaultValue = "") String dataset,
            Page page,
            Reader reader) {
        Asked asked = asked(code, dataset, reader);
        return Downloads.stream(
                asked.indicator().code() + "-" + asked.edition().provenance().edition() + ".csv",
                Downloads.CSV,
                out -> {
                    CSVPrinter printer = new CSVPrinter(
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
                    printer.printRecord(
                            "DATAFLOW",
                            "freq",
                            "geo",
                            "unit",
                            "TIME_PERIOD",
                            "OBS_VALUE",
                            "OBS_FLAG",
                            "CONF_STATUS",
                            "OBS_STATE",
                            "NOTE",
                            "SOURCE",
                            "VINTAGE",
                            "LICENCE",
                            "SAMPLE");
                    shelf.observations().each(asked.edition().id(), cell -> print(printer, asked, cell, page));
                    printer.flush();
                });
    }

    private static void print(CSVPrinter printer, Asked asked, Observation cell, Page page) {
        try {
            printer.printRecord(
                    "DURNA:"
                            + asked.indicator()
                                    .code()
                                    .value()
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .replace('-', '_') + "(1.0)",
                    asked.indicator().frequency().sdmx(),
                    cell.geo().value(),
                    asked.indicator().unit().code(),
                    cell.period().code(),
                    cell.amount().number().map(BigDecimal::toPlainString).orElse(""),
                    cell.flags().letters(),
                    cell.amount() instanceof Amount.Confidential ? "C" : "",
                    cell.amount().word(),
                    CsvFile.harmless(cell.note()),
                    CsvFile.harmless(source(asked.edition())),
                    asked.edition().provenance().edition(),
                    CsvFile.harmless(asked.edition().provenance().licence()),
                    asked.sample() ? page.t("frame.sample") : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/indicators/{code}/figures.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(
            @PathVariable("code") String code,
            @RequestParam(name = "dataset", defaultValue = "") String dataset,
            Page page,
            Reader reader) {
        return Downloads.xlsx(page, table(asked(code, dataset, reader), page));
    }

    private Table table(Asked asked, Page page) {
        Map<GeoCode, Geo> geos = shelf.geos().all();
        List<Table.Row> rows = new ArrayList<>();
        shelf.observations().each(asked.edition().id(), cell -> {
            if (rows.size() == MOST_SHEET_ROWS) {
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            rows.add(row(asked, cell, geos, page));
        });
        Dataset edition = asked.edition();
        return Table.of(page.text(asked.indicator().name()), columns(page), rows)
                .withSubtitle(page.text(asked.indicator().unit().name()))
                .withNotes(TableNotes.none()
                        .from(
                                source(edition),
                                edition.provenance().edition(),
                                edition.provenance().licence())
                        .at("/indicators/" + asked.indicator().code() + "?dataset=" + edition.id())
                        .remarking(remarks(edition, page)));
    }

    private static String[] remarks(Dataset edition, Page page) {
        List<String> remarks = new ArrayList<>();
        remarks.add(edition.provenance().attribution());
        if (edition.notes().has(page.language())) {
            remarks.add(page.text(edition.notes()));
        }
        if (!edition.verified()) {
            remarks.add(page.t("statistics.not-verified.text"));
        }
        remarks.removeIf(String::isBlank);
        return remarks.toArray(String[]::new);
    }

    private static List<Column> columns(Page page) {
        return List.of(
                Column.text("geo", page.t("statistics.column.code")),
                Column.text("name", page.t("statistics.column.place")).wide(36),
                Column.text("aggregate", page.t("statistics.column.aggregate")),
                Column.text("period", page.t("statistics.column.period")),
                Column.number("value", page.t("statistics.column.value")),
                Column.text("state", page.t("statistics.column.state")),
                Column.text("flags", page.t("statistics.column.flags")),
                Column.text("note", page.t("statistics.column.note")),
                Column.text("source", page.t("statistics.column.source")).wide(30),
                Column.text("vintage", page.t("statistics.column.vintage")),
                Column.text("licence", page.t("statistics.column.licence")).wide(30));
    }

    private static Table.Row row(Asked asked, Observation cell, Map<GeoCode, Geo> geos, Page page) {
        Optional<Geo> geo = Optional.ofNullable(geos.get(cell.geo()));
        return Table.Row.of(
                        Cell.text(cell.geo().value()),
                        Cell.text(geo.map(each -> each.in(page.language()))
                                .orElse(cell.geo().value())),
                        Cell.text(geo.filter(Geo::aggregate).isPresent() ? page.t("statistics.aggregate") : ""),
                        Cell.text(cell.period().code()),
                        value(cell.amount()),
                        Cell.text(page.t(Words.amount(cell.amount()))),
                        Cell.text(cell.flags().letters()),
                        Cell.text(cell.note()),
                        Cell.text(source(asked.edition())),
                        Cell.text(asked.edition().provenance().edition()),
                        Cell.text(asked.edition().provenance().licence()))
                .asSample(asked.sample());
    }

    private static Cell value(Amount amount) {
        return switch (amount) {
            case Amount.Counted(BigDecimal value) -> Cell.number(value, Math.clamp(value.scale(), 0, 9));
            case Amount.Zero() -> Cell.zero();
            case Amount.RoundedToZero() -> Cell.zero();
            case Amount.Missing() -> Cell.unknown();
            case Amount.Confidential() -> Cell.hidden();
        };
    }

    private static String source(Dataset edition) {
        String code = edition.provenance().dataset();
        return code.isBlank()
                ? edition.provenance().organisation()
                : edition.provenance().organisation() + ", " + code;
    }

    private Asked asked(String code, String dataset, Reader reader) {
        Indicators.Opened opened = IndicatorCode.parse(code)
                .flatMap(known -> indicators.open(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return opened.edition(DatasetId.parse(dataset))
                .map(edition -> new Asked(opened.indicator(), edition))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
