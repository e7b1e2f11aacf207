package org.durna.meeting.web;

import org.durna.meeting.ChangesSinceMeeting;
import org.durna.partnership.PagePart;
import org.durna.partnership.ScoreboardCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scoreboard shows of what happened since the parties met last. */
@Configuration("meetingsOnScoreboard")
class OnScoreboard {

    @Bean
    ScoreboardCard sinceLastMeeting(ChangesSinceMeeting changes) {
        return (page, reader) -> changes.until(page.today(), page, reader)
                .filter(found -> found.count() > 0)
                .map(found -> new PagePart("meetings/onscoreboard", found, 20));
    }
}
