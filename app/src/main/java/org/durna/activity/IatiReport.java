package org.durna.activity;

import java.util.List;
import java.util.Set;
import org.durna.shared.Reason;

/**
 * What a file would do, before it does it.
 *
 * @param added activities that are not here yet
 * @param replaced activities that are here otherwise
 * @param unchanged activities that are here as they are, or that are our own
 * @param wrong rows that cannot be taken, the first of them with their reasons
 * @param organisations names of whom nobody has said who they are
 * @param sectors codes of which nobody has said which theme they are
 */
public record IatiReport(
        IatiImport file,
        int rows,
        int added,
        int replaced,
        int unchanged,
        int wrong,
        List<Wrong> reasons,
        Set<String> organisations,
        Set<String> sectors) {
    public IatiReport {
        reasons = List.copyOf(reasons);
        organisations = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(organisations));
        sectors = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(sectors));
    }

    /** One row that cannot be taken. */
    public record Wrong(int row, String identifier, List<Reason> reasons) {}

    /** Whether every name and code is understood. */
    public boolean isUnderstood() {
        return organisations.isEmpty() && sectors.isEmpty();
    }
}
