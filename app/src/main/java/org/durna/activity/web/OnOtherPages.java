package org.durna.activity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityQuery;
import org.durna.frame.Cell;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClausePart;
import org.durna.partnership.PagePart;
import org.durna.partnership.Party;
import org.durna.partnership.PartyPart;
import org.durna.partnership.PartyStanding;
import org.durna.partnership.ScoreboardColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of a clause and of a party, and the scoreboard show of activities. */
@Configuration(proxyBeanMethods = false)
class OnOtherPages {
    private static final int SHOWN = 12;

    @Bean
    ClausePart activitiesOnClause(Activities activities) {
        return (clause, day, reader) -> {
            List<Activity> found =
                    activities.list(ActivityQuery.under(clause, SHOWN).until(day), reader);
            boolean mayAdd = reader.may(Permission.WRITE_ACTIVITIES);
            return found.isEmpty() && !mayAdd
                    ? Optional.empty()
                    : Optional.of(new PagePart(
                            "activities/onclause", new ActivityViews.OnClauseView(clause.value(), found, mayAdd), 15));
        };
    }

    @Bean
    PartyPart activitiesOfParty(Activities activities) {
        return (party, day, reader) -> {
            Activities.OfParty done = activities.of(party.code(), day, SHOWN + 1, reader);
            List<ActivityViews.PartyLine> lines = done.activities().stream()
                    .limit(SHOWN)
                    .map(each -> new ActivityViews.PartyLine(each, done.leads(each), beforeItJoined(each, party)))
                    .toList();
            return Optional.of(new PagePart(
                    "activities/onparty",
                    new ActivityViews.OnPartyView(lines, done.activities().size() > SHOWN),
                    10));
        };
    }

    private static boolean beforeItJoined(Activity activity, Party party) {
        return party.standing() == PartyStanding.JOINED
                && activity.dates().begins().isBefore(party.since());
    }

    @Bean
    ScoreboardColumn activitiesOnScoreboard(Activities activities) {
        return new ScoreboardColumn() {
            @Override
            public String key() {
                return "activities.title";
            }

            @Override
            public Map<ClauseId, Cell> cells(Asked asked) {
                Map<ClauseId, Cell> cells = new HashMap<>();
                activities
                        .counts(asked.initiatives(), asked.day(), asked.reader())
                        .forEach((clause, count) -> cells.put(
                                clause,
                                Cell.link(
                                        asked.page().t("activities.on-scoreboard", count.all(), count.running()),
                                        "/activities?clause=" + clause)));
                return cells;
            }
        };
    }
}
