package org.durna.statistics.web;

import org.durna.statistics.Amount;
import org.durna.statistics.Direction;
import org.durna.statistics.Frequency;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.Rounding;
import org.durna.statistics.table.ImportState;
import org.durna.statistics.table.TableForm;

/** The message key of each word that this room's types stand for. */
public final class Words {
    private Words() {}

    public static String kind(IndicatorKind kind) {
        return switch (kind) {
            case PROGRESS -> "statistics.kind.progress";
            case CONTEXT -> "statistics.kind.context";
        };
    }

    public static String frequency(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "statistics.frequency.annual";
            case HALF_YEARLY -> "statistics.frequency.half-yearly";
            case QUARTERLY -> "statistics.frequency.quarterly";
            case MONTHLY -> "statistics.frequency.monthly";
            case WEEKLY -> "statistics.frequency.weekly";
            case POINT -> "statistics.frequency.point";
        };
    }

    public static String direction(Direction direction) {
        return switch (direction) {
            case UP -> "statistics.direction.up";
            case DOWN -> "statistics.direction.down";
            case NONE -> "statistics.direction.none";
        };
    }

    public static String rounding(Rounding rounding) {
        return switch (rounding) {
            case NONE -> "statistics.rounding.none";
            case NEAREST_5_INDEPENDENT -> "statistics.rounding.nearest-5-independent";
        };
    }

    /** What a sign in a table means; a figure needs no word. */
    public static String amount(Amount amount) {
        return switch (amount) {
            case Amount.Counted counted -> "statistics.amount.value";
            case Amount.Zero() -> "statistics.amount.zero";
            case Amount.RoundedToZero() -> "statistics.amount.rounded-to-zero";
            case Amount.Missing() -> "statistics.amount.missing";
            case Amount.Confidential() -> "statistics.amount.confidential";
        };
    }

    public static String flag(String letter) {
        return switch (letter) {
            case "b" -> "statistics.flag.b";
            case "c" -> "statistics.flag.c";
            case "d" -> "statistics.flag.d";
            case "e" -> "statistics.flag.e";
            case "f" -> "statistics.flag.f";
            case "i" -> "statistics.flag.i";
            case "n" -> "statistics.flag.n";
            case "p" -> "statistics.flag.p";
            case "r" -> "statistics.flag.r";
            case "s" -> "statistics.flag.s";
            case "u" -> "statistics.flag.u";
            case "z" -> "statistics.flag.z";
            case String other -> "statistics.flag.other";
        };
    }

    public static String geoNote(String note) {
        return switch (note) {
            case "no-pair" -> "statistics.geo-note.no-pair";
            case "by-citizenship" -> "statistics.geo-note.by-citizenship";
            case "by-birth-and-citizenship" -> "statistics.geo-note.by-birth-and-citizenship";
            case String other -> throw new IllegalArgumentException("No note is called " + other);
        };
    }

    public static String derivation(String derivation) {
        return switch (derivation) {
            case "sum-of-sexes" -> "statistics.derivation.sum-of-sexes";
            case "tidied-upstream" -> "statistics.derivation.tidied-upstream";
            case String other -> "statistics.derivation.none";
        };
    }

    public static String state(ImportState state) {
        return switch (state) {
            case RECEIVED -> "statistics.import.state.received";
            case STAGED -> "statistics.import.state.staged";
            case PUBLISHED -> "statistics.import.state.published";
            case WITHDRAWN -> "statistics.import.state.withdrawn";
            case DISCARDED -> "statistics.import.state.discarded";
        };
    }

    public static String form(TableForm form) {
        return switch (form) {
            case SDMX_CSV -> "statistics.form.sdmx-csv";
            case SDMX_CSV_WITH_LABELS -> "statistics.form.sdmx-csv-with-labels";
            case EUROSTAT_LABELS -> "statistics.form.eurostat-labels";
            case PLAIN -> "statistics.form.plain";
        };
    }
}
