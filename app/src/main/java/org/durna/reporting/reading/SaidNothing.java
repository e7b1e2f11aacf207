package org.durna.reporting.reading;

import java.util.Locale;
import java.util.Set;

/** The ways in which people say in a cell that they say nothing. */
public final class SaidNothing {
    private static final Set<String> WAYS = Set.of(
            "",
            "-",
            "–",
            "—",
            "?",
            "…",
            "...",
            "tbc",
            "t.b.c.",
            "tbd",
            "n/a",
            "na",
            "n.a.",
            "none",
            "yoxdur",
            "yox",
            "məlum deyil",
            "dəqiqləşdiriləcək",
            "нет",
            "н/д",
            "уточняется",
            "не известно");

    private SaidNothing() {}

    public static boolean by(String text) {
        return WAYS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
