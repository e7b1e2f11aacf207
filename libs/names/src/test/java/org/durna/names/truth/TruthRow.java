package org.durna.names.truth;

import org.durna.names.accuracy.LabelledPair;

/** One pair of the published truth as it is written to a file. */
record TruthRow(String left, String leftField, String right, String rightField, String route, String source) {
    String line() {
        String line = String.join(",", left, leftField, right, rightField, route, source);
        // What is written can be read: a cell with a comma stops here and not in a measurement.
        LabelledPair.of(line);
        return line;
    }
}
