package org.durna.command;

/** A command that cannot do what was asked; the message is the sentence for the terminal. */
final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandRefused(String sentence) {
        super(sentence);
    }
}
