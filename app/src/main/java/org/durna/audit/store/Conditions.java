package org.durna.audit.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The where-clause of a query in which an absent value does not restrict. */
final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> arguments;

    Conditions(List<Object> arguments) {
        this.arguments = arguments;
    }

    void add(String clause, @Nullable Object argument) {
        if (argument != null) {
            clauses.add(clause);
            arguments.add(argument);
        }
    }

    @Override
    public String toString() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }
}
