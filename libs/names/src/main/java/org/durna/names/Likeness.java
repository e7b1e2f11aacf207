package org.durna.names;

/** What comparing two names gives: the weight, the step it falls on, and the route from one spelling to the other. */
public record Likeness(Weight weight, Degree degree, Route route) {
    /** Do the names speak for one name more than against it? A person decides; this proposes. */
    public boolean oneName() {
        return degree == Degree.SAME || degree == Degree.SAME_BY_ROUTE;
    }
}
