package org.durna.statistics.intake;

import org.durna.shared.Reason;
import org.durna.statistics.table.ImportState;

/** Why nothing more can be done with a file that has been decided on. */
final class ClosedImport {
    private ClosedImport() {}

    static Reason reason(ImportState state) {
        return switch (state) {
            case RECEIVED -> Reason.of("statistics.import.not-read");
            case STAGED -> Reason.of("statistics.import.not-published");
            case PUBLISHED -> Reason.of("statistics.import.closed.published");
            case WITHDRAWN -> Reason.of("statistics.import.closed.withdrawn");
            case DISCARDED -> Reason.of("statistics.import.closed.discarded");
        };
    }
}
