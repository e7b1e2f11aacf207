package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.partnership.Declaration;
import org.durna.partnership.Scoreboard;
import org.durna.partnership.Scoreboards;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page: the scoreboard of the partnership. */
@Controller
class ScoreboardPages {
    private final Scoreboards scoreboards;
    private final Declaration declaration;
    private final ScoreboardColumns columns;
    private final PageParts parts;

    ScoreboardPages(Scoreboards scoreboards, Declaration declaration, ScoreboardColumns columns, PageParts parts) {
        this.scoreboards = scoreboards;
        this.declaration = declaration;
        this.columns = columns;
        this.parts = parts;
    }

    @GetMapping("/")
    View scoreboard(
            Page page,
            Reader reader,
            @RequestParam Optional<LocalDate> on,
            @RequestParam Optional<String> under,
            @RequestParam Optional<String> party,
            @RequestParam Optional<String> show) {
        LocalDate day = on.orElse(page.today());
        Scoreboard board = scoreboards.on(day, reader);
        ScoreboardFilter filter = new ScoreboardFilter(under.orElse(""), party.orElse(""), show.orElse(""));
        return page.show(
                "scoreboard/scoreboard",
                new ScoreboardView(
                        board,
                        filter,
                        declaration.notice(),
                        columns.of(board, page, reader),
                        day.equals(page.today()) ? parts.cards(page, reader) : List.of()));
    }
}
