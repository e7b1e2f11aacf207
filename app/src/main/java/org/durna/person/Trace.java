package org.durna.person;

import java.util.Optional;
import org.durna.names.Degree;
import org.durna.names.Route;
import org.durna.names.places.PlaceName;

/** One thing by which a hit was found or is told from others: what the officer is shown, and what it weighs. */
public sealed interface Trace {
    /** In bits: one bit doubles the odds; below zero it speaks against. */
    double bits();

    /**
     * The names.
     *
     * @param asserted the one of the person's names that is nearest
     */
    record ByName(AssertedName asserted, Degree degree, Route route, double bits) implements Trace {}

    /** The birth: the same as far as both are known, near, or another. */
    record ByBirth(PartialDate asserted, Agreement agreement, double bits) implements Trace {}

    /** How two dates agree. */
    enum Agreement {
        SAME,
        DAY_AND_MONTH_SWAPPED,
        ONE_YEAR_APART,
        OTHER;

        public String key() {
            return "person.birth." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The place of birth.
     *
     * @param asked as it was asked for
     * @param known the name by which the gazetteer knows what was asked for, with its years; empty where it does not
     * @param present what the place is called today; empty where the gazetteer does not know it
     */
    record ByPlace(String asserted, String asked, Optional<PlaceName> known, String present, double bits)
            implements Trace {}

    /** A number: every sign, or all but so many. */
    record ByNumber(IdentityNumber asserted, int wrongSigns, double bits) implements Trace {}

    /** The number of the person in this registry. */
    record ByOwnNumber(double bits) implements Trace {}
}
