package org.durna.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that became stale: somebody else saved the record since it was opened.
 * Each field stands with what it was, what it is now and what this reader wrote; nothing has been overwritten.
 */
public record Conflict(List<Field> fields) {
    public Conflict {
        fields = List.copyOf(fields);
    }

    /**
     * One field of a stale form.
     *
     * @param label the message key of the field's name
     */
    public record Field(String name, String label, String now, String mine) {
        public boolean differs() {
            return !now.equals(mine);
        }
    }

    /** The fields, in the order of their labels, that differ between what is stored now and what was written. */
    public static Conflict between(Map<String, String> labels, Map<String, String> now, Form mine) {
        List<Field> fields = new ArrayList<>();
        labels.forEach((name, label) -> {
            Field field = new Field(name, label, now.getOrDefault(name, ""), mine.value(name));
            if (field.differs()) {
                fields.add(field);
            }
        });
        return new Conflict(fields);
    }
}
