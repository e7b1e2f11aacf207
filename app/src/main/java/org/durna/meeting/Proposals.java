package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.meeting.ProposalState.OnTheTable;
import org.durna.meeting.store.MeetingRows;
import org.durna.meeting.store.ProposalRows;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every proposal, as far as a reader sees it, with its trail and the consensus on it. */
@Service
public class Proposals {
    private final ProposalRows rows;
    private final MeetingRows meetings;
    private final Parties parties;
    private final NotedInAudit noted;
    private final Clock clock;

    Proposals(ProposalRows rows, MeetingRows meetings, Parties parties, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.parties = parties;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public List<Proposal> list(Reader reader) {
        return seen(rows.list(reader), reader);
    }

    @Transactional
    public Optional<Proposal> find(ProposalId id, Reader reader) {
        Optional<Proposal> found = rows.find(id, reader);
        seen(found.stream().toList(), reader);
        return found;
    }

    @Transactional(readOnly = true)
    public ProposalTrail trail(ProposalId id) {
        return rows.trail(id);
    }

    /** What each party's answer means today, and whether all of it together is agreement. */
    @Transactional(readOnly = true)
    public Consensus.Verdict consensus(Proposal proposal, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Map<org.durna.access.PartyCode, Position> positions =
                rows.trail(proposal.number()).on(proposal.text()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().position()));
        boolean held =
                proposal.state() instanceof OnTheTable(Procedure.AtMeeting(var meeting)) && meetings.isHeld(meeting);
        return Consensus.of(new Consensus.Facts(
                parties.signedOrJoined(today).stream().map(Party::code).toList(),
                positions,
                proposal.state(),
                held,
                today));
    }

    private List<Proposal> seen(List<Proposal> found, Reader reader) {
        noted.draftsRead(
                reader,
                "proposal",
                found.stream()
                        .filter(Proposal::isDraft)
                        .map(each -> each.number().toString())
                        .toList());
        return found;
    }
}
