package org.durna.partnership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Cell;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.TableNotes;
import org.durna.partnership.Declaration;
import org.durna.partnership.Participation;
import org.durna.partnership.Party;
import org.durna.partnership.Scoreboard;
import org.durna.partnership.Scoreboards;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The scoreboard to take away: as a workbook and as CSV. */
@Controller
class ScoreboardDownloads {
    private final Scoreboards scoreboards;
    private final Declaration declaration;

    private final ScoreboardColumns added;
    private final Clock clock;

    ScoreboardDownloads(Scoreboards scoreboards, Declaration declaration, ScoreboardColumns added, Clock clock) {
        this.scoreboards = scoreboards;
        this.declaration = declaration;
        this.added = added;
        this.clock = clock;
    }

    @GetMapping("/scoreboard.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(Page page, Reader reader, @RequestParam Optional<LocalDate> on) {
        return Downloads.xlsx(page, table(page, scoreboards.on(on.orElse(page.today()), reader), reader));
    }

    @GetMapping("/scoreboard.csv")
    ResponseEntity<StreamingResponseBody> csv(Page page, Reader reader, @RequestParam Optional<LocalDate> on) {
        return Downloads.csv(page, table(page, scoreboards.on(on.orElse(page.today()), reader), reader));
    }

    /** The scoreboard as a paper for keeping. */
    @GetMapping("/scoreboard.pdf")
    ResponseEntity<byte[]> paper(Page page, Reader reader, @RequestParam Optional<LocalDate> on) {
        Table table = table(page, scoreboards.on(on.orElse(page.today()), reader), reader);
        return Downloads.file(
                page.t("scoreboard.file", on.orElse(page.today()).toString()) + ".pdf",
                MediaType.APPLICATION_PDF,
                page.paper(table, clock.instant()).bytes());
    }

    Table table(Page page, Scoreboard board, Reader reader) {
        List<ScoreboardColumns.Filled> more = added.of(board, page, reader);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("id", page.t("scoreboard.column.id")));
        columns.add(Column.text("initiative", page.t("scoreboard.column.initiative"))
                .wide(48));
        board.parties()
                .forEach(party -> columns.add(
                        Column.mark(party.code().value(), party.code().value())));
        columns.add(Column.number("actual", page.t("scoreboard.column.actual")));
        columns.add(Column.number("target", page.t("scoreboard.column.target")));
        columns.add(Column.text("pace", page.t("scoreboard.column.progress")));
        columns.add(
                Column.text("evidence", page.t("scoreboard.column.evidence")).wide(40));
        columns.add(Column.day("happened", page.t("scoreboard.column.happened")));
        more.forEach(each -> columns.add(Column.text(each.key(), each.label())));
        List<Table.Group> groups = board.groups().stream()
                .map(group -> new Table.Group(
                        page.text(group.heading().title()),
                        group.rows().stream()
                                .map(row -> row(page, board.parties(), row, more))
                                .toList()))
                .toList();
        return Table.grouped(page.t("scoreboard.title"), columns, page.t("scoreboard.column.heading"), groups)
                .withSubtitle(page.t("scoreboard.as-of", page.day(board.day())))
                .withNotes(TableNotes.none()
                        .asOf(board.day())
                        .at("/?on=" + board.day())
                        .remarking(page.text(declaration.notice().nonBinding())));
    }

    private static Table.Row row(
            Page page, List<Party> parties, Scoreboard.Row row, List<ScoreboardColumns.Filled> more) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(row.initiative().id().value()));
        cells.add(Cell.text(page.text(row.initiative().title())));
        parties.forEach(party ->
                cells.add(row.role(party.code()).map(each -> mark(page, each)).orElseGet(Cell::none)));
        cells.add(row.progress()
                .map(each -> Cell.number(each.actual(), each.actual().scale() > 0 ? 1 : 0))
                .orElseGet(Cell::unknown));
        cells.add(row.progress()
                .map(each -> Cell.number(each.target(), each.target().scale() > 0 ? 1 : 0))
                .orElseGet(Cell::unknown));
        cells.add(
                row.progress().map(each -> Cell.text(page.t(each.pace().key()))).orElseGet(Cell::unknown));
        cells.add(row.evidence()
                .flatMap(each -> each.title().spoken(page.language(), page.languages()))
                .map(each -> Cell.text(each.text()))
                .orElseGet(Cell::none));
        cells.add(row.evidence().map(each -> Cell.day(each.happened())).orElseGet(Cell::none));
        more.forEach(each -> cells.add(each.of(row.initiative().id())));
        boolean invented = row.initiative().sample()
                || row.roles().values().stream().anyMatch(Participation::sample)
                || row.progress().map(each -> each.sample()).orElse(false)
                || row.evidence().map(each -> each.sample()).orElse(false);
        return new Table.Row(cells, invented);
    }

    private static Cell mark(Page page, Participation part) {
        Cell.Shape shape = switch (part.role()) {
            case LEADS -> Cell.Shape.SOLID;
            case TAKES_PART -> Cell.Shape.OUTLINE;
            case INTERESTED -> Cell.Shape.DASHED;
        };
        return Cell.mark(
                page.t(part.role().key() + ".letter"), page.t(part.role().key()), shape);
    }
}
