package org.durna.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.BarChart;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.LineChart;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Dataset;
import org.durna.statistics.FigureCard;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.jspecify.annotations.Nullable;

/** What the pages of indicators show. */
public final class IndicatorViews {
    private IndicatorViews() {}

    public record ListView(
            Indicators.Listed listed,
            Form form,
            List<Choice> kinds,
            List<Choice> figured,
            List<Choice> clauses,
            boolean mayEdit) {}

    /**
     * One indicator with one of its editions.
     *
     * @param edition the edition shown; none while nothing has been published
     * @param earlier whether there are more periods than are shown
     * @param explanations the pack's own texts for what a reader may stumble over here
     */
    public record PageView(
            Indicator indicator,
            FigureCard card,
            List<Dataset> editions,
            @Nullable Dataset edition,
            FigureGrid grid,
            Optional<LineChart> chart,
            Optional<BarChart> bars,
            boolean earlier,
            Map<String, LocalizedText> explanations,
            Doors doors) {
        public Optional<Dataset> shown() {
            return Optional.ofNullable(edition);
        }
    }

    /** Which doors are open to the reader on the page of an indicator. */
    public record Doors(boolean edit, boolean enter) {}

    public record FormView(
            Optional<IndicatorCode> code,
            Form form,
            List<Choice> kinds,
            List<Choice> units,
            List<Choice> frequencies,
            List<Choice> directions,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}

    public record FigureView(
            Indicator indicator, Form form, List<Choice> places, List<Choice> answers, List<Choice> visibilities) {}
}
