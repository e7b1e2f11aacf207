package org.durna.audit;

/** One line of the audit: who did what to which subjects, with which particulars. */
public record Entry(Actor actor, Action action, Subjects subjects, Detail detail) {

    public Entry(Actor actor, Action action, Subject subject, Detail detail) {
        this(actor, action, Subjects.of(subject), detail);
    }

    public Entry(Actor actor, Action action, Subject subject) {
        this(actor, action, subject, Detail.none());
    }
}
