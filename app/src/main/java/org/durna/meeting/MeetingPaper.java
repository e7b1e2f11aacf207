package org.durna.meeting;

import org.durna.shared.LocalizedText;

/** A paper laid before a meeting, and where it can be read. */
public record MeetingPaper(long id, LocalizedText title, String address) {}
