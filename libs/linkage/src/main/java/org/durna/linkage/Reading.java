package org.durna.linkage;

import java.util.List;

/** What became of a cell: its value (or nothing), and what was odd about it. */
public record Reading(Value value, List<Problem.What> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }

    public static Reading of(Value value) {
        return new Reading(value, List.of());
    }

    public static Reading nothing() {
        return of(Value.NOTHING);
    }

    public static Reading refused(Problem.What why) {
        return new Reading(Value.NOTHING, List.of(why));
    }
}
