package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Agencies;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.partnership.Declaration;
import org.durna.partnership.DeclarationOn;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.Participations;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
import org.springframework.stereotype.Component;

/** Gathers what the page of one party shows. */
@Component
class PartyFacts {
    private static final int PIECES = 20;

    private final Parties parties;
    private final Participations participations;
    private final EvidencePieces evidence;
    private final Declaration declaration;
    private final Agencies agencies;
    private final PageParts parts;

    PartyFacts(
            Parties parties,
            Participations participations,
            EvidencePieces evidence,
            Declaration declaration,
            Agencies agencies,
            PageParts parts) {
        this.parties = parties;
        this.participations = participations;
        this.evidence = evidence;
        this.declaration = declaration;
        this.agencies = agencies;
        this.parts = parts;
    }

    PartyView of(Party party, LocalDate day, Page page, Reader reader) {
        DeclarationOn text = declaration.on(day);
        List<PartyView.Part> roles = participations.on(day).stream()
                .filter(each -> each.party().equals(party.code()))
                .flatMap(each ->
                        text.clause(each.initiative()).stream().map(initiative -> new PartyView.Part(initiative, each)))
                .sorted(java.util.Comparator.comparingInt(
                        part -> part.initiative().position()))
                .toList();
        return new PartyView(
                party,
                day,
                agencies.all().stream()
                        .filter(agency -> agency.party().equals(party.code()))
                        .toList(),
                roles,
                evidence.list(new EvidenceQuery(null, party.code(), false, null, PIECES).until(day), reader),
                parts.of(party, day, page, reader),
                parties.history(party.code()));
    }
}
