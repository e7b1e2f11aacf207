package org.durna.access;

import java.time.LocalDate;
import org.durna.shared.LocalizedText;

/** How an agency was called until a day, that day not included. */
public record FormerName(LocalizedText name, LocalDate until) {}
