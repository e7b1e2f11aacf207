package org.durna.activity;

import java.time.Clock;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.store.RateRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer enters an exchange rate as its source publishes it; a second one for that day takes the place of the first. */
@Service
public class EnterRate {
    private final RateRows rows;
    private final Money money;
    private final AuditTrail audit;
    private final Clock clock;

    EnterRate(RateRows rows, Money money, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.money = money;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ExchangeRate, Reason> enter(ExchangeRate rate, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.EDIT_RATES)
                .or(() -> rate.currency().equals(money.reporting())
                        ? Optional.of(Reason.of(
                                "money.rate-of-itself", rate.currency().value()))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rows.put(rate, reader.actor().account(), clock.instant());
        audit.record(new Entry(
                reader.actor(),
                new Action("activity.rate.entered"),
                new Subject("rate", rate.currency() + " " + rate.day()),
                Detail.none().with("rate", rate.rate().toPlainString()).with("source", rate.source())));
        return Outcome.done(rate);
    }
}
