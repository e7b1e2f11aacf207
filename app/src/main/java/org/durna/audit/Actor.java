package org.durna.audit;

/**
 * Who acted, for which agency, for which purpose, and by which way.
 * Of a person it holds the account's identifier and nothing else.
 */
public record Actor(String account, String agency, String purpose, Channel channel) {
    /** Begins with a mark that no account may begin with, so nobody can sign up under it. */
    private static final String ANONYMOUS = "~anonymous";

    private static final String MACHINE = "~machine";
    private static final String NO_AGENCY = "-";

    public Actor {
        ShortLine.checked("An account", account, 100);
        ShortLine.checked("An agency", agency, 100);
        ShortLine.checked("A purpose", purpose, 200);
    }

    /** Somebody who is not signed in. */
    public static Actor anonymous(String purpose, Channel channel) {
        return new Actor(ANONYMOUS, NO_AGENCY, purpose, channel);
    }

    /** The platform itself, at one of its own tasks. */
    public static Actor machine(String task) {
        return new Actor(MACHINE, NO_AGENCY, task, Channel.MACHINE);
    }

    /** Whoever may run commands on the machine; the operating system knows who, the platform does not. */
    public static Actor command(String task) {
        return new Actor(MACHINE, NO_AGENCY, task, Channel.COMMAND);
    }
}
