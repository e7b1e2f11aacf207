package org.durna.audit;

import java.util.List;

/** Everything of one kind that one act touched: a search names all it found in one entry, also when it found nothing. */
public record Subjects(String kind, List<String> ids) {
    private static final int MOST = 10_000;

    public Subjects {
        ids = List.copyOf(ids);
        if (!Subject.KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind of subject looks like initiative");
        }
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("One entry names at most " + MOST + " subjects");
        }
        ids.forEach(id -> ShortLine.checked("A subject's identifier", id, 200));
    }

    public static Subjects of(Subject subject) {
        return new Subjects(subject.kind(), List.of(subject.id()));
    }
}
