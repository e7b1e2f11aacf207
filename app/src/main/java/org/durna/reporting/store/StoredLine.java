package org.durna.reporting.store;

import java.util.List;
import java.util.Map;
import org.durna.activity.ActivityId;
import org.durna.reporting.AnswerLine;
import org.durna.reporting.AskedField;
import org.durna.reporting.reading.Meaning;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** A line of a draft answer as it lies in the database. */
record StoredLine(
        long activity,
        int version,
        String title,
        String field,
        String before,
        String written,
        String place,
        String kind,
        List<String> values,
        @Nullable StoredReason reason) {

    /** A reason as it lies in the database. */
    record StoredReason(String code, List<Object> arguments) {
        static StoredReason of(Reason reason) {
            return new StoredReason(reason.code(), reason.arguments());
        }

        Reason reason() {
            return Reason.of(code, arguments.toArray());
        }
    }

    static StoredLine of(AnswerLine line) {
        Map.Entry<String, List<String>> meaning = switch (line.meaning()) {
            case Meaning.Nothing nothing -> Map.entry("nothing", List.<String>of());
            case Meaning.Sure(String value) -> Map.entry("sure", List.of(value));
            case Meaning.Unclear unclear -> Map.entry("unclear", unclear.candidates());
            case Meaning.Wrong wrong -> Map.entry("wrong", List.<String>of());
        };
        StoredReason reason = switch (line.meaning()) {
            case Meaning.Unclear unclear -> StoredReason.of(unclear.question());
            case Meaning.Wrong wrong -> StoredReason.of(wrong.why());
            default -> null;
        };
        return new StoredLine(
                line.activity().value(),
                line.version(),
                line.title(),
                line.field().word(),
                line.before(),
                line.written(),
                line.place(),
                meaning.getKey(),
                meaning.getValue(),
                reason);
    }

    AnswerLine line() {
        Reason why = reason == null ? Reason.of("reporting.not-a-word", written) : reason.reason();
        Meaning meaning = switch (kind) {
            case "sure" -> new Meaning.Sure(values.getFirst());
            case "unclear" -> new Meaning.Unclear(values, why);
            case "wrong" -> new Meaning.Wrong(why);
            default -> new Meaning.Nothing();
        };
        return new AnswerLine(
                new ActivityId(activity),
                version,
                title,
                AskedField.read(field).orElseThrow(),
                before,
                written,
                place,
                meaning);
    }
}
