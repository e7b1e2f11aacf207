package org.durna.meeting;

import org.durna.shared.LocalizedText;

/**
 * Something that a meeting can speak of: a need, a proposal, an overdue action.
 *
 * @param kind the word of its kind, such as {@code need}; empty for a point that stands for itself
 * @param address where it can be read, or empty
 */
public record Matter(String kind, String reference, String address, LocalizedText title, boolean sample) {
    public static Matter none() {
        return new Matter("", "", "", LocalizedText.none(), false);
    }

    /** The message key of its kind. */
    public String key() {
        return "meeting.matter." + kind;
    }
}
