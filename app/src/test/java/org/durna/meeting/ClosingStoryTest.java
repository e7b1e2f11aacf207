package org.durna.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.durna.access.AccountName;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.Standing;
import org.durna.meeting.store.ProposalRows;
import org.durna.partnership.AgreeAnnexVersion;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.partnership.Parties;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An initiative under which work still runs is not closed before the fate of that work is settled. */
@OnThePlatform
class ClosingStoryTest {
    private static final ClauseId CLOSED = new ClauseId("II.5");
    private static final LocalizedText WORDS = new LocalizedText(
            Map.of("az", "Bağlanma (a sample)", "en", "Closing (a sample)", "ru", "Закрытие (a sample)"));

    /** Later than any version that another story has agreed on. */
    private final LocalDate from = PlatformForTests.bean(Declaration.class)
            .annexVersions()
            .getLast()
            .from()
            .plusYears(5);

    private final Work work = new Work();
    private final ProposalRows rows = PlatformForTests.bean(ProposalRows.class);
    private final Proposals proposals = PlatformForTests.bean(Proposals.class);
    private final AgreeProposal agreeProposal = new AgreeProposal(
            rows,
            proposals,
            PlatformForTests.bean(AgreeAnnexVersion.class),
            new StaticListableBeanFactory(Map.of("work", work)).getBeanProvider(OpenWork.class),
            PlatformForTests.bean(NotedInAudit.class),
            PlatformForTests.bean(Clock.class));

    @Test
    void theFateOfRunningWorkIsAskedFirst() {
        Proposal proposal = agreedByAll();
        Outcome<ProposalId, Refusal<Proposal>> unsettled = agreeProposal.agree(command(proposal, Map.of()), STEERS);
        assertThat(unsettled)
                .isEqualTo(new Refused<>(new Refusal.NotAllowed<>(Reason.of("proposal.fate-needed", "II.5"))));
        assertThat(inForce(from)).isTrue();
        assertThat(work.settled).isEmpty();

        Fate fate = new Fate.GoesOnUnder(new ClauseId("II.4"), from);
        assertThat(agreeProposal.agree(command(proposal, Map.of("activity-7", fate)), STEERS))
                .isEqualTo(new Done<>(proposal.number()));
        assertThat(inForce(from)).isFalse();
        assertThat(inForce(from.minusDays(1))).isTrue();
        assertThat(work.settled).containsExactly(fate);
        assertThat(proposals.trail(proposal.number()).fates()).containsExactly("activity-7: II.5 → II.4");
    }

    private static final Reader STEERS = new Reader(
            new AccountName("nigar.aliyeva"),
            new AgencyCode("AZ-MFA"),
            Visibility.PARTIES,
            java.util.EnumSet.allOf(Permission.class),
            Purpose.COORDINATION);

    private Proposal agreedByAll() {
        ProposedChange change = new ProposedChange.Close(CLOSED);
        Clock clock = PlatformForTests.bean(Clock.class);
        LocalDate today = LocalDate.now(clock);
        Procedure procedure = new Procedure.Written(today.minusDays(3), today.plusDays(9), false);
        ProposalId id = rows.insert(
                new Proposal(
                        null,
                        new PartyCode("AZ"),
                        new AgencyCode("AZ-MFA"),
                        today,
                        WORDS,
                        WORDS,
                        1,
                        change,
                        new ProposalState.OnTheTable(procedure),
                        Visibility.PARTIES,
                        true,
                        1),
                new ProposalText(1, change, new PartyCode("AZ"), new AgencyCode("AZ-MFA"), clock.instant()));
        PlatformForTests.bean(Parties.class).signedOrJoined(today).forEach(party -> {
            AgencyCode agency = PlatformForTests.bean(Agencies.class).all().stream()
                    .filter(each -> each.party().equals(party.code()) && each.standing() == Standing.PARTY)
                    .map(Agency::code)
                    .findFirst()
                    .orElseThrow();
            rows.state(id, new StatedPosition(party.code(), agency, Position.AGREES, "", 1, clock.instant()));
        });
        return proposals.find(id, STEERS).orElseThrow();
    }

    private AgreeProposal.Command command(Proposal proposal, Map<String, Fate> fates) {
        return new AgreeProposal.Command(proposal.number(), proposal.version(), from, WORDS, fates);
    }

    private static boolean inForce(LocalDate day) {
        return PlatformForTests.bean(Declaration.class).clause(CLOSED, day).isPresent();
    }

    /** One activity that runs under the initiative until its fate is settled. */
    private static final class Work implements OpenWork {
        private final List<Fate> settled = new ArrayList<>();

        @Override
        public List<RunningWork> under(ClauseId initiative, LocalDate day, Reader reader) {
            return initiative.equals(CLOSED) && settled.isEmpty()
                    ? List.of(new RunningWork("activity-7", "/activities/7", WORDS, CLOSED))
                    : List.of();
        }

        @Override
        public void settle(RunningWork running, Fate fate, Reader reader) {
            settled.add(fate);
        }
    }
}
