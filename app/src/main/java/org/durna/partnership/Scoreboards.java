package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scoreboard as of a day, as one reader sees it. */
@Service
public class Scoreboards {
    private static final int NEWEST = 6;

    private final Declaration declaration;
    private final Parties parties;
    private final Participations participations;
    private final EvidencePieces evidence;
    private final ProgressOfInitiatives progress;

    Scoreboards(
            Declaration declaration,
            Parties parties,
            Participations participations,
            EvidencePieces evidence,
            ProgressOfInitiatives progress) {
        this.declaration = declaration;
        this.parties = parties;
        this.participations = participations;
        this.evidence = evidence;
        this.progress = progress;
    }

    /** Read in one transaction, so that one connection is borrowed once for all its queries. */
    @Transactional
    public Scoreboard on(LocalDate day, Reader reader) {
        DeclarationOn text = declaration.on(day);
        List<Clause> initiatives = text.ofKind(ClauseKind.INITIATIVE);
        List<Party> signed = parties.signedOrJoined(day);
        Map<ClauseId, List<Participation>> roles =
                participations.on(day).stream().collect(Collectors.groupingBy(Participation::initiative));
        Map<ClauseId, Evidence> newest =
                evidence.newestOfEach(initiatives.stream().map(Clause::id).toList(), day, reader);
        Map<ClauseId, Progress> bars =
                progress.on(initiatives.stream().map(Clause::id).toList(), day, reader);
        Matrix matrix = new Matrix(signed.stream().map(Party::code).toList(), roles, newest, bars);
        List<Scoreboard.Group> groups = text.ofKind(ClauseKind.ANNEX_AIM).stream()
                .map(aim -> new Scoreboard.Group(
                        aim,
                        initiatives.stream()
                                .filter(each -> each.heading().equals(Optional.of(aim.id())))
                                .map(matrix::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Scoreboard(
                day,
                text.annex(),
                signed,
                groups,
                evidence.list(EvidenceQuery.newest(NEWEST).until(day), reader));
    }

    private record Matrix(
            List<PartyCode> parties,
            Map<ClauseId, List<Participation>> roles,
            Map<ClauseId, Evidence> newest,
            Map<ClauseId, Progress> progress) {

        Scoreboard.Row row(Clause initiative) {
            Map<Boolean, List<Participation>> byParty = roles.getOrDefault(initiative.id(), List.of()).stream()
                    .collect(Collectors.partitioningBy(each -> parties.contains(each.party())));
            return new Scoreboard.Row(
                    initiative,
                    byParty.getOrDefault(true, List.of()).stream()
                            .collect(Collectors.toMap(Participation::party, each -> each)),
                    byParty.getOrDefault(false, List.of()),
                    Optional.ofNullable(progress.get(initiative.id())),
                    Optional.ofNullable(newest.get(initiative.id())));
        }
    }
}
