package org.durna.meeting.web;

import java.util.List;
import java.util.Optional;
import org.durna.meeting.MeetingRhythm;
import org.durna.meeting.Meetings;
import org.durna.meeting.Need;
import org.durna.meeting.Needs;
import org.durna.meeting.Parameter;
import org.durna.meeting.Parameters;
import org.durna.meeting.Proposal;
import org.durna.meeting.Proposals;
import org.durna.partnership.ClausePart;
import org.durna.partnership.PagePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a clause shows of the work on it: how often the parties meet, needs that bear on it, proposals to change it. */
@Configuration("meetingsOnClause")
class OnClause {

    @Bean
    ClausePart workOnClause(Needs needs, Proposals proposals, Meetings meetings, Parameters parameters) {
        return (clause, day, reader) -> {
            List<Need> bearing = needs.list(reader).stream()
                    .filter(need -> need.ofClause().filter(clause::equals).isPresent())
                    .toList();
            List<Proposal> changing = proposals.list(reader).stream()
                    .filter(proposal -> proposal.change().initiative().equals(clause)
                            || proposal.change().closes().contains(clause))
                    .toList();
            Optional<MeetingRhythm.Finding> rhythm = parameters
                    .on(Parameters.MEETINGS_A_YEAR, day)
                    .map(Parameter::clause)
                    .filter(clause::equals)
                    .flatMap(each -> meetings.rhythm().rolling(day));
            return bearing.isEmpty() && changing.isEmpty() && rhythm.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PagePart(
                            "meetings/onclause", new MeetingViews.OnClauseView(rhythm, bearing, changing), 40));
        };
    }
}
