package org.durna.meeting;

import java.util.stream.Stream;
import org.durna.access.AgencyCode;

/** The two agencies that chair a meeting together, one from each side. */
public record Chairs(AgencyCode first, AgencyCode second) {
    public Chairs {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A meeting has two different chairs");
        }
    }

    public Stream<AgencyCode> both() {
        return Stream.of(first, second);
    }

    public boolean hold(AgencyCode agency) {
        return first.equals(agency) || second.equals(agency);
    }
}
