package org.durna.activity.web;

import java.util.List;
import java.util.Optional;
import org.durna.activity.Activity;
import org.durna.activity.CurrencyCode;
import org.durna.activity.ExchangeRate;
import org.durna.activity.Flow;
import org.durna.activity.MoneySource;
import org.durna.activity.MoneyTotal;
import org.durna.activity.RatesKnown;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Table;

/** What the templates of money show. */
public final class MoneyViews {
    private MoneyViews() {}

    /** One movement with the names of those between whom it moves, and what it is in the reporting currency. */
    public record Line(Flow flow, String provider, String receiver, Optional<RatesKnown.Converted> converted) {}

    /** The money of one activity. */
    public record OfActivity(
            Activity activity,
            List<MoneySource> sources,
            List<Line> lines,
            List<MoneyTotal> totals,
            CurrencyCode reporting,
            Optional<Editing> editing) {}

    /** What the agency that keeps the activity may change of its money. */
    public record Editing(
            Form sources,
            int rows,
            Form flow,
            List<Choice> owners,
            List<Choice> ofSources,
            List<Choice> kinds,
            List<Choice> organisations,
            Optional<Conflict> conflict) {}

    /** The money of all activities that the reader sees. */
    public record AllView(List<MoneyTotal> totals, Table table, CurrencyCode reporting) {}

    /** The exchange rates, and the form for one more. */
    public record RatesView(List<ExchangeRate> rates, CurrencyCode reporting, Form form, boolean mayEnter) {}
}
