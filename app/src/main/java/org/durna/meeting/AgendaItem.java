package org.durna.meeting;

import org.durna.shared.LocalizedText;

/**
 * One point of a meeting's agenda.
 *
 * @param matter the open matter that it takes up, or {@link Matter#none()} for a point of its own
 */
public record AgendaItem(long id, Matter matter, LocalizedText title) {}
