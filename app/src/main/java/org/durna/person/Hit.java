package org.durna.person;

import java.util.List;

/** An assertion that may be about whom somebody looks for, and by what. */
public record Hit(Assertion assertion, List<Trace> traces) {
    public Hit {
        traces = List.copyOf(traces);
    }

    /** All traces together, in bits. */
    public double bits() {
        return traces.stream().mapToDouble(Trace::bits).sum();
    }
}
