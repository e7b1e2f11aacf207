package org.durna.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.meeting.Procedure.AtMeeting;
import org.durna.meeting.Procedure.Written;
import org.durna.meeting.ProposalState.OnTheTable;
import org.durna.shared.Reason;

/**
 * Whether the parties agree. Nothing is counted: it is asked of each party whether anything of it still stands against agreement.
 * Silence is consent only where a written procedure was announced as such, and only once its term is over.
 */
public final class Consensus {
    private Consensus() {}

    /**
     * What the judgement rests on.
     *
     * @param concerned the parties that are asked
     * @param positions the latest position of each party on the text as it stands
     * @param meetingHeld whether the meeting that was to agree has been held
     */
    public record Facts(
            List<PartyCode> concerned,
            Map<PartyCode, Position> positions,
            ProposalState state,
            boolean meetingHeld,
            LocalDate today) {
        public Facts {
            concerned = List.copyOf(concerned);
            positions = Map.copyOf(positions);
        }
    }

    /** How one party's answer, or its silence, is read. */
    public record Line(PartyCode party, boolean standsAgainst, Reason reason) {}

    /** Agreement or not, with every party's line, and what still stands against it. */
    public record Verdict(List<Line> lines, List<Reason> notYet) {
        public Verdict {
            lines = List.copyOf(lines);
            notYet = List.copyOf(notYet);
        }

        public boolean agreed() {
            return notYet.isEmpty();
        }
    }

    public static Verdict of(Facts facts) {
        List<Line> lines =
                facts.concerned().stream().map(party -> line(party, facts)).toList();
        List<Reason> notYet = new ArrayList<>();
        procedure(facts).ifPresent(notYet::add);
        lines.stream().filter(Line::standsAgainst).map(Line::reason).forEach(notYet::add);
        boolean somebody = facts.concerned().stream()
                .map(party -> Optional.ofNullable(facts.positions().get(party)))
                .anyMatch(each -> each.filter(Position.AGREES::equals).isPresent());
        if (!somebody) {
            notYet.add(Reason.of("proposal.consensus.nobody-agrees"));
        }
        return new Verdict(lines, notYet);
    }

    /** What the procedure itself still lacks. */
    private static Optional<Reason> procedure(Facts facts) {
        if (!(facts.state() instanceof OnTheTable(var procedure))) {
            return Optional.of(Reason.of("proposal.consensus.no-procedure"));
        }
        return switch (procedure) {
            case AtMeeting meeting ->
                facts.meetingHeld() ? Optional.empty() : Optional.of(Reason.of("proposal.consensus.meeting-not-held"));
            case Written written -> Optional.empty();
        };
    }

    private static Line line(PartyCode party, Facts facts) {
        String code = party.value();
        return Optional.ofNullable(facts.positions().get(party))
                .map(position -> switch (position) {
                    case AGREES -> new Line(party, false, Reason.of("proposal.consensus.agrees", code));
                    case DOES_NOT_OBJECT ->
                        new Line(party, false, Reason.of("proposal.consensus.does-not-object", code));
                    case NOT_CONCERNED -> new Line(party, false, Reason.of("proposal.consensus.not-concerned", code));
                    case AGREES_AD_REFERENDUM ->
                        new Line(party, true, Reason.of("proposal.consensus.ad-referendum", code));
                    case RESERVES -> new Line(party, true, Reason.of("proposal.consensus.reserves", code));
                })
                .orElseGet(() -> silent(party, facts));
    }

    private static Line silent(PartyCode party, Facts facts) {
        String code = party.value();
        if (facts.state() instanceof OnTheTable(Written(var announced, var until, boolean silenceConsents))
                && silenceConsents) {
            return facts.today().isAfter(until)
                    ? new Line(party, false, Reason.of("proposal.consensus.silence", code, until.toString()))
                    : new Line(party, true, Reason.of("proposal.consensus.silent-until", code, until.toString()));
        }
        return new Line(party, true, Reason.of("proposal.consensus.not-answered", code));
    }
}
