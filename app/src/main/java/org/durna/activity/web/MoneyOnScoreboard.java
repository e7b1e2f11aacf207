package org.durna.activity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.activity.Flow;
import org.durna.activity.FlowKind;
import org.durna.activity.Money;
import org.durna.activity.MoneyTotal;
import org.durna.activity.RatesKnown;
import org.durna.frame.Cell;
import org.durna.frame.Page;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ScoreboardColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was paid over under each initiative, by whose money it is. */
@Component
@Order(20)
class MoneyOnScoreboard implements ScoreboardColumn {
    private final Money money;

    MoneyOnScoreboard(Money money) {
        this.money = money;
    }

    @Override
    public String key() {
        return "money.on-scoreboard";
    }

    @Override
    public Map<ClauseId, Cell> cells(Asked asked) {
        RatesKnown rates = money.rates();
        Map<ClauseId, Cell> cells = new HashMap<>();
        money.under(asked.initiatives(), asked.day(), asked.reader()).forEach((clause, flows) -> {
            String words = words(flows, rates, asked.page());
            if (!words.isEmpty()) {
                cells.put(clause, Cell.text(words));
            }
        });
        return cells;
    }

    private static String words(List<Flow> flows, RatesKnown rates, Page page) {
        return MoneyTotal.of(flows, rates).stream()
                .filter(total -> total.kind() == FlowKind.DISBURSED)
                .flatMap(total -> total.amounts().stream()
                        .map(amount -> page.t(
                                "money.short",
                                page.t(total.whose().key()),
                                page.number(amount.value(), 0),
                                amount.currency().value())))
                .collect(Collectors.joining("; "));
    }
}
