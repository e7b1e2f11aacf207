package org.durna.partnership.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.frame.PageMaker;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClausePart;
import org.durna.partnership.PagePart;
import org.durna.partnership.Party;
import org.durna.partnership.PartyPart;
import org.durna.partnership.ScoreboardCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections that other parts of the platform bring to our pages, in their order and ready to be written. */
@Component
class PageParts {
    private final List<ClausePart> ofClauses;
    private final List<PartyPart> ofParties;
    private final List<ScoreboardCard> cards;
    private final PageMaker maker;

    PageParts(
            ObjectProvider<ClausePart> ofClauses,
            ObjectProvider<PartyPart> ofParties,
            ObjectProvider<ScoreboardCard> cards,
            PageMaker maker) {
        this.ofClauses = ofClauses.orderedStream().toList();
        this.ofParties = ofParties.orderedStream().toList();
        this.cards = cards.orderedStream().toList();
        this.maker = maker;
    }

    List<Content> of(ClauseId clause, LocalDate day, Page page, Reader reader) {
        return inOrder(ofClauses.stream().flatMap(part -> part.of(clause, day, reader).stream()), page);
    }

    List<Content> of(Party party, LocalDate day, Page page, Reader reader) {
        return inOrder(ofParties.stream().flatMap(part -> part.of(party, day, reader).stream()), page);
    }

    /** The cards of the scoreboard; nobody but those who are signed in has any. */
    List<Content> cards(Page page, Reader reader) {
        return reader.signedIn()
                ? inOrder(cards.stream().flatMap(card -> card.of(page, reader).stream()), page)
                : List.of();
    }

    private List<Content> inOrder(Stream<PagePart> parts, Page page) {
        return parts.sorted(Comparator.comparingInt(PagePart::order))
                .map(part -> content(part, page))
                .toList();
    }

    private Content content(PagePart part, Page page) {
        return output ->
                maker.templates().render(part.template() + ".jte", Map.of("page", page, "view", part.view()), output);
    }
}
