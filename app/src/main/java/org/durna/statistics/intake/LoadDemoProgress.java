package org.durna.statistics.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.durna.pack.Pack;
import org.durna.shared.LocalizedText;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.store.DemoProgressRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demonstration's progress indicators the way and the figures that the pack invents for them. Never in production. */
@Component
public class LoadDemoProgress {
    private static final String FILE = "demo/progress.yaml";

    /** A value for a period, as the pack writes it. */
    record DemoValue(String period, BigDecimal value) {
        ReferencePeriod reference() {
            return ReferencePeriod.of(period);
        }
    }

    /** The invented way of one indicator. */
    record DemoProgress(
            IndicatorCode indicator, DemoValue baseline, DemoValue target, List<DemoValue> values, boolean sample) {}

    /** The notices of the declaration, of which the sentence about samples is the title of what is invented. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Notices(LocalizedText sample) {}

    private final Pack pack;
    private final DemoProgressRows rows;
    private final Clock clock;

    LoadDemoProgress(Pack pack, DemoProgressRows rows, Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        List<DemoProgress> invented = pack.readListIfPresent(FILE, DemoProgress.class);
        if (invented.isEmpty()) {
            return;
        }
        LocalizedText title =
                pack.read("declaration/disclaimer.yaml", Notices.class).sample();
        LocalDate today = LocalDate.now(clock);
        invented.stream().filter(each -> rows.isBlank(each.indicator())).forEach(each -> put(each, title, today));
    }

    private void put(DemoProgress progress, LocalizedText title, LocalDate today) {
        rows.way(
                progress.indicator(),
                progress.baseline().reference(),
                progress.baseline().value(),
                progress.target().reference(),
                progress.target().value());
        long edition = rows.edition(progress.indicator(), title, today, clock.instant());
        progress.values().forEach(each -> rows.value(edition, each.reference(), each.value()));
    }
}
