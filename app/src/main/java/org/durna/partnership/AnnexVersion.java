package org.durna.partnership;

import java.time.LocalDate;
import org.durna.shared.LocalizedText;

/** One version of the Annex, which the parties mean to update regularly; the first one has no title of its own. */
public record AnnexVersion(int number, LocalDate from, LocalizedText title, boolean sample) {}
