package org.durna.partnership;

import org.durna.shared.Language;

/**
 * The officially published words of one clause, or of one block that is no clause, exactly as they were found in the file.
 *
 * @param unit the clause's name, or the pack's name for the block
 * @param line the line of the file on which the words begin
 */
public record OfficialText(String unit, boolean furniture, int position, Language language, int line, String words) {}
