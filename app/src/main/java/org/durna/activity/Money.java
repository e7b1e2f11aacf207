package org.durna.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.durna.access.Reader;
import org.durna.activity.store.MoneyRows;
import org.durna.activity.store.RateRows;
import org.durna.partnership.ClauseId;
import org.springframework.stereotype.Service;

/** The money of activities, as far as a reader sees the activities. */
@Service
public class Money {
    private final MoneyRows rows;
    private final RateRows rates;
    private final Vocabulary vocabulary;

    Money(MoneyRows rows, RateRows rates, Vocabulary vocabulary) {
        this.rows = rows;
        this.rates = rates;
        this.vocabulary = vocabulary;
    }

    public List<MoneySource> sources(ActivityId activity, Reader reader) {
        return rows.sources(activity, reader);
    }

    public List<Flow> flows(ActivityId activity, Reader reader) {
        return rows.flows(activity, reader);
    }

    /** All movements of all activities that the reader sees. */
    public List<Flow> all(Reader reader) {
        return rows.all(reader);
    }

    /** The movements under each of these clauses by a day; an activity under two clauses stands under both. */
    public Map<ClauseId, List<Flow>> under(List<ClauseId> clauses, LocalDate until, Reader reader) {
        return rows.under(clauses, until, reader);
    }

    public RatesKnown rates() {
        return new RatesKnown(reporting(), rates.all());
    }

    /** Every rate that is known, the latest first. */
    public List<ExchangeRate> everyRate() {
        return rates.all();
    }

    /** The currency in which amounts are compared. */
    public CurrencyCode reporting() {
        return new CurrencyCode(vocabulary.reportingCurrency());
    }
}
