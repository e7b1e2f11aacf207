package org.durna.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the columns of a file mean. The order of the fields means nothing: they are kept by name. */
public final class Schema {
    /** Agreement is kept in three bits per field, sixty-three in all. */
    public static final int MOST_FIELDS = 21;

    private final Optional<String> id;
    private final List<Field> fields;

    public Schema(Optional<String> id, List<Field> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A schema needs at least one field to compare");
        }
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException(
                    "A schema compares at most " + MOST_FIELDS + " fields, this one has " + fields.size());
        }
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("The schema has the field " + field.name() + " twice");
            }
        }
        this.id = id;
        List<Field> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(Field::name));
        this.fields = List.copyOf(sorted);
    }

    public static Schema of(String id, Field... fields) {
        return new Schema(Optional.of(id), List.of(fields));
    }

    public Optional<String> id() {
        return id;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The place of the first field of this kind, or -1. */
    int first(Kind kind) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The same schema without one field, to see what the rest can do. */
    public Schema without(String name) {
        return new Schema(
                id, fields.stream().filter(field -> !field.name().equals(name)).toList());
    }
}
