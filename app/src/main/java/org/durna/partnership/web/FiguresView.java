package org.durna.partnership.web;

import java.util.List;
import org.durna.statistics.FigureCard;
import org.durna.statistics.SumOfStates;

/**
 * The public figures beside a clause.
 *
 * @param withoutFigures how many of its indicators have no figure yet
 */
public record FiguresView(String clause, List<Figure> figures, long withoutFigures) {
    public FiguresView {
        figures = List.copyOf(figures);
    }

    /** One figure, and where the sum of the states differs from the total published beside it. */
    public record Figure(FigureCard card, List<SumOfStates> differing) {
        public Figure {
            differing = List.copyOf(differing);
        }
    }
}
