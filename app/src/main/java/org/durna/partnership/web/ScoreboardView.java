package org.durna.partnership.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.DeclarationNotice;
import org.durna.partnership.Scoreboard;

/**
 * What the scoreboard's template needs.
 *
 * @param cards what waits for the reader today
 */
public record ScoreboardView(
        Scoreboard board,
        ScoreboardFilter filter,
        DeclarationNotice notice,
        List<ScoreboardColumns.Filled> columns,
        List<Content> cards) {

    public List<Scoreboard.Group> groups() {
        return filter.of(board);
    }

    public Form form() {
        return Form.empty()
                .with("on", board.day().toString())
                .with("under", filter.under())
                .with("party", filter.party())
                .with("show", filter.show());
    }

    public List<Choice> headings(Page page) {
        return board.groups().stream()
                .map(group -> new Choice(
                        group.heading().id().value(), page.text(group.heading().title())))
                .toList();
    }

    public List<Choice> parties(Page page) {
        return board.parties().stream()
                .map(party -> new Choice(party.code().value(), page.text(party.shortName())))
                .toList();
    }

    public List<Choice> shows(Page page) {
        List<Choice> shows = new ArrayList<>();
        shows.add(new Choice("behind", page.t("scoreboard.show.behind")));
        shows.add(new Choice("nobody", page.t("scoreboard.show.nobody")));
        shows.add(new Choice("unshown", page.t("scoreboard.show.unshown")));
        return shows;
    }

    /** The width of a bar in a hundred steps. */
    public static int hundredths(double share) {
        return (int) Math.round(share * 100);
    }

    public boolean isPast(Page page) {
        return board.day().isBefore(page.today());
    }
}
