package org.durna.intake;

import java.util.List;
import java.util.Optional;
import org.durna.activity.Activity;
import org.durna.activity.Amount;
import org.durna.activity.Organisation;
import org.durna.shared.Reason;

/**
 * What a document would become.
 *
 * @param rows the activities that were found, as far as they are understood
 * @param questions what has to be said first
 * @param notes what was noticed on the way: columns that nothing is made of, tables without heads, names of earlier days
 */
public record TableReport(TableFile file, List<Line> rows, List<Question> questions, List<Reason> notes) {
    public TableReport {
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /**
     * One activity of a table.
     *
     * @param where the table and its rows, as the reader of the document finds them
     * @param title as written
     * @param activity as it would be recorded; empty while something is asked about it, or where it cannot be taken
     * @param money what would be set aside for it
     * @param fate what becomes of it
     * @param why where it is not taken
     */
    public record Line(
            String where,
            String title,
            Optional<Activity> activity,
            List<SetAside> money,
            Fate fate,
            Optional<Reason> why) {
        public Line {
            money = List.copyOf(money);
        }
    }

    /** Money that a table says is set aside for an activity. */
    public record SetAside(Organisation funder, Amount amount) {}

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        HERE_ALREADY,
        ASKED,
        WRONG;

        /** The message key of its name. */
        public String key() {
            return "intake.fate." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public long count(Fate fate) {
        return rows.stream().filter(each -> each.fate() == fate).count();
    }
}
