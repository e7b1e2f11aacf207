package org.durna.partnership;

import org.durna.shared.LocalizedText;

/**
 * A clause in our own words, never the official text: what it says, what it aims at, what this platform does about it,
 * and what shows its progress. Figures of context stand beside progress and are never counted as progress.
 * A text that a clause lacks is {@link LocalizedText#none()}.
 */
public record ClauseWording(
        LocalizedText title,
        LocalizedText wording,
        LocalizedText objective,
        LocalizedText platform,
        LocalizedText progress,
        LocalizedText context) {

    public LocalizedText of(ClauseField field) {
        return switch (field) {
            case TITLE -> title;
            case WORDING -> wording;
            case OBJECTIVE -> objective;
            case PLATFORM -> platform;
            case PROGRESS -> progress;
            case CONTEXT -> context;
        };
    }
}
