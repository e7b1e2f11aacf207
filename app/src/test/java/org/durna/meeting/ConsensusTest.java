package org.durna.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.durna.access.PartyCode;
import org.durna.meeting.Procedure.AtMeeting;
import org.durna.meeting.Procedure.Written;
import org.durna.meeting.ProposalState.OnTheTable;
import org.durna.meeting.ProposalState.UnderDiscussion;
import org.durna.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 10, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);
    private static final List<PartyCode> PARTIES =
            List.of(new PartyCode("XA"), new PartyCode("XB"), new PartyCode("XC"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // procedure | day | XA XB XC (- has not answered) | what stands against it
                "written | 2026-10-15 | agrees agrees agrees                 | ",
                "written | 2026-10-15 | agrees does-not-object not-concerned | ",
                "written | 2026-10-15 | agrees agrees-ad-referendum -        | ad-referendum XB, not-answered XC",
                "written | 2026-11-15 | agrees agrees-ad-referendum -        | ad-referendum XB, not-answered XC",
                "written | 2026-11-15 | agrees agrees -                      | not-answered XC",
                "silence | 2026-10-31 | agrees agrees -                      | silent-until XC",
                "silence | 2026-11-01 | agrees agrees -                      | ",
                "silence | 2026-11-01 | agrees agrees-ad-referendum -        | ad-referendum XB",
                "silence | 2026-11-01 | agrees reserves -                    | reserves XB",
                "silence | 2026-11-01 | - - -                                | nobody-agrees",
                "written | 2026-10-15 | not-concerned not-concerned not-concerned | nobody-agrees",
                "held    | 2026-10-15 | agrees agrees does-not-object        | ",
                "ahead   | 2026-10-15 | agrees agrees agrees                 | meeting-not-held",
                "held    | 2026-10-15 | agrees agrees -                      | not-answered XC",
                "none    | 2026-10-15 | agrees agrees agrees                 | no-procedure",
            })
    void nothingIsCountedAndSilenceIsConsentOnlyWhereAnnounced(
            String procedure, LocalDate day, String said, @org.jspecify.annotations.Nullable String against) {
        Consensus.Verdict verdict = Consensus.of(facts(procedure, day, said));
        assertThat(String.join(
                        ", ", verdict.notYet().stream().map(ConsensusTest::word).toList()))
                .isEqualTo(against == null ? "" : against);
        assertThat(verdict.agreed()).isEqualTo(against == null);
        assertThat(verdict.lines()).hasSize(PARTIES.size());
    }

    @Test
    void manyWhoAgreeDoNotOutweighOneWhoReserves() {
        List<PartyCode> many = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> new PartyCode("X" + (char) ('A' + i)))
                .toList();
        Map<PartyCode, Position> said = new HashMap<>();
        many.forEach(party -> said.put(party, Position.AGREES));
        said.put(many.getLast(), Position.RESERVES);
        assertThat(Consensus.of(new Consensus.Facts(
                                many,
                                said,
                                new OnTheTable(new Written(ANNOUNCED, UNTIL, true)),
                                false,
                                UNTIL.plusDays(9)))
                        .agreed())
                .isFalse();
    }

    private static String word(Reason reason) {
        String code = reason.code().replace("proposal.consensus.", "");
        return reason.arguments().isEmpty()
                ? code
                : code + " " + reason.arguments().getFirst();
    }

    private static Consensus.Facts facts(String procedure, LocalDate day, String said) {
        ProposalState state = switch (procedure) {
            case "written" -> new OnTheTable(new Written(ANNOUNCED, UNTIL, false));
            case "silence" -> new OnTheTable(new Written(ANNOUNCED, UNTIL, true));
            case "held", "ahead" -> new OnTheTable(new AtMeeting(new MeetingId(1)));
            default -> new UnderDiscussion();
        };
        Map<PartyCode, Position> positions = new HashMap<>();
        List<String> words = Arrays.asList(said.split(" "));
        for (int i = 0; i < PARTIES.size(); i++) {
            PartyCode party = PARTIES.get(i);
            Position.read(words.get(i)).ifPresent(position -> positions.put(party, position));
        }
        return new Consensus.Facts(PARTIES, positions, state, procedure.equals("held"), day);
    }
}
