package org.durna.activity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.durna.access.AgencyCode;
import org.durna.activity.store.ActivityRows;
import org.durna.activity.store.MoneyRows;
import org.durna.activity.store.RateRows;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with the pack's activities: public ones with their source, and invented ones marked so. Never in production. */
@Component
public class LoadDemoActivities {
    private static final String FILE = "demo/activities.yaml";
    private static final String BY = "~demo";

    /** How a pack names an activity of the demonstration. */
    record DemoActivity(
            LocalizedText title,
            @Nullable LocalizedText body,
            AgencyCode lead,
            @Nullable AgencyCode owner,
            List<ClauseId> clauses,
            @Nullable List<String> themes,
            @Nullable List<String> groups,
            @Nullable List<String> places,
            @Nullable List<Organisation> partners,
            String status,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            @Nullable List<ActivityResult> results,
            @Nullable List<ActivityDocument> documents,
            @Nullable String source,
            @Nullable List<DemoSource> money,
            String visibility,
            boolean sample) {

        Activity activity() {
            return new Activity(
                    null,
                    title,
                    body == null ? LocalizedText.none() : body,
                    lead,
                    owner == null ? lead : owner,
                    new ActivityScope(clauses, or(themes), or(groups), or(places), or(partners)),
                    new ActivityDates(plannedStart, plannedEnd, actualStart, actualEnd),
                    ActivityStatus.read(status)
                            .orElseThrow(() -> new PackProblem(FILE, "there is no status " + status)),
                    or(results),
                    or(documents),
                    source == null ? "" : source,
                    Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
                    sample,
                    1);
        }

        private static <T> List<T> or(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** How a pack names a source of money and what came from it. */
    record DemoSource(
            String whose,
            @Nullable String fund,
            @Nullable String call,
            @Nullable String agreement,
            @Nullable BigDecimal share,
            List<DemoFlow> flows) {

        MoneySource source() {
            return new MoneySource(
                    0,
                    owner(),
                    fund == null ? "" : fund,
                    call == null ? "" : call,
                    agreement == null ? "" : agreement,
                    share);
        }

        MoneyOf owner() {
            return MoneyOf.read(whose).orElseThrow(() -> new PackProblem(FILE, "money is not said to be of " + whose));
        }
    }

    /** How a pack names a movement of money. */
    record DemoFlow(
            String kind,
            LocalDate day,
            BigDecimal amount,
            CurrencyCode currency,
            Organisation provider,
            @Nullable Organisation receiver) {

        Flow flow(long source, MoneyOf whose, Organisation reporter) {
            return new Flow(
                    0,
                    source,
                    whose,
                    FlowKind.read(kind).orElseThrow(() -> new PackProblem(FILE, "money does not move by " + kind)),
                    day,
                    new Amount(amount, currency),
                    provider,
                    receiver,
                    reporter);
        }
    }

    private final Pack pack;
    private final ActivityRows rows;
    private final MoneyRows money;
    private final RateRows rates;
    private final Clock clock;

    LoadDemoActivities(Pack pack, ActivityRows rows, MoneyRows money, RateRows rates, Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.money = money;
        this.rates = rates;
        this.clock = clock;
    }

    /** Loads once: where there is any activity, nothing is touched. */
    @Transactional
    public void load() {
        if (rows.isEmpty()) {
            pack.readListIfPresent("demo/exchange-rates.yaml", ExchangeRate.class)
                    .forEach(each -> rates.put(each, BY, clock.instant()));
            pack.readListIfPresent(FILE, DemoActivity.class).forEach(this::put);
        }
    }

    private void put(DemoActivity declared) {
        Activity activity = declared.activity();
        ActivityId id = rows.insert(activity, BY, clock.instant());
        int position = 0;
        for (DemoSource source : DemoActivity.or(declared.money())) {
            long number = money.put(id, source.source(), position++);
            Organisation reporter = new Organisation.OfAgency(activity.owner());
            source.flows()
                    .forEach(flow -> money.insert(flow.flow(number, source.owner(), reporter), BY, clock.instant()));
        }
    }
}
