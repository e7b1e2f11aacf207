package org.durna.statistics;

import java.time.LocalDate;

/** What a module above implements to have one of its numbers stand among the indicators, counted when it is asked for. */
public interface LiveIndicator {
    /** The indicator, as the pack or a person has defined it, that this number belongs to. */
    IndicatorCode code();

    /** The number as of a day; quick, and with nothing in it that a public page may not show. */
    LiveFigure compute(LocalDate day);
}
