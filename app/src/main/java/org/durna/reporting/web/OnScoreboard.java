package org.durna.reporting.web;

import java.util.List;
import java.util.Optional;
import org.durna.partnership.PagePart;
import org.durna.partnership.ScoreboardCard;
import org.durna.reporting.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scoreboard shows an agency of the rounds that wait for its answer. */
@Configuration("roundsOnScoreboard")
class OnScoreboard {
    private static final int SHOWN = 3;

    @Bean
    ScoreboardCard askedOfMe(Rounds rounds) {
        return (page, reader) -> {
            List<Rounds.Standing> asked = rounds.askedOf(reader);
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PagePart(
                            "rounds/onscoreboard",
                            new RoundViews.CardView(asked.stream().limit(SHOWN).toList(), asked.size(), page.today()),
                            10));
        };
    }
}
