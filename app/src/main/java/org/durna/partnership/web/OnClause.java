package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.ClausePart;
import org.durna.partnership.Declaration;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.PagePart;
import org.durna.partnership.Participation;
import org.durna.partnership.Participations;
import org.durna.partnership.Parties;
import org.durna.statistics.FigureCard;
import org.durna.statistics.Figures;
import org.durna.statistics.Latest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a clause shows of its figures, its evidence and those who take part. */
@Configuration(proxyBeanMethods = false)
class OnClause {
    private static final int PIECES = 10;

    @Bean
    ClausePart evidenceOnClause(EvidencePieces pieces) {
        return (clause, day, reader) -> {
            List<Evidence> found = pieces.list(EvidenceQuery.of(clause, PIECES).until(day), reader);
            boolean mayAdd = reader.may(Permission.WRITE_EVIDENCE);
            return found.isEmpty() && !mayAdd
                    ? Optional.empty()
                    : Optional.of(new PagePart(
                            "evidence/onclause", new EvidenceViews.OnClauseView(clause.value(), found, mayAdd), 30));
        };
    }

    @Bean
    ClausePart participantsOnClause(Participations participations, Parties parties, Declaration declaration) {
        return (clause, day, reader) -> declaration
                .clause(clause, day)
                .filter(each -> each.kind() == ClauseKind.INITIATIVE)
                .map(initiative -> new PagePart(
                        "parties/onclause", participants(participations, parties, clause, day, reader), 10));
    }

    @Bean
    ClausePart figuresOnClause(Figures figures) {
        return (clause, day, reader) -> {
            List<FigureCard> cards = figures.under(clause.value(), reader);
            List<FiguresView.Figure> known = cards.stream()
                    .filter(card -> !(card.latest() instanceof Latest.None))
                    .map(card -> new FiguresView.Figure(card, figures.differing(card)))
                    .toList();
            return cards.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PagePart(
                            "declaration/figures",
                            new FiguresView(clause.value(), known, cards.size() - (long) known.size()),
                            20));
        };
    }

    private static ParticipantsView participants(
            Participations participations, Parties parties, ClauseId clause, LocalDate day, Reader reader) {
        List<Participation> now = participations.in(clause, day);
        List<ParticipantsView.Participant> found = parties.on(day).stream()
                .flatMap(party -> now.stream()
                        .filter(each -> each.party().equals(party.code()))
                        .map(each -> new ParticipantsView.Participant(party, each)))
                .sorted(java.util.Comparator.comparing(
                        each -> each.participation().role()))
                .toList();
        return new ParticipantsView(clause.value(), found, reader.may(Permission.EDIT_PARTIES));
    }
}
