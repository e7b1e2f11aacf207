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
import org.durna.partnership.ClausePartView;
import org.durna.partnership.ScoreboardColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a clause and the scoreboard show of activities. */
@Configuration(proxyBeanMethods = false)
class OnOtherPages {
    private static final int SHOWN = 12;

    @Bean
    ClausePart activitiesOnClause(Activities activities) {
        return (clause, day, reader) -> {
            List<Activity> found = activities.list(ActivityQuery.under(clause, SHOWN), reader).stream()
                    .filter(each -> !each.dates().begins().isAfter(day))
                    .toList();
            boolean mayAdd = reader.may(Permission.WRITE_ACTIVITIES);
            return found.isEmpty() && !mayAdd
                    ? Optional.empty()
                    : Optional.of(new ClausePartView(
                            "activities/onclause", new ActivityViews.OnClauseView(clause.value(), found, mayAdd), 15));
        };
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
