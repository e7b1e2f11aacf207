package org.durna.meeting;

import org.durna.shared.LocalizedText;

/** What a meeting concluded, numbered within the meeting. */
public record Conclusion(long id, int number, LocalizedText text) {}
