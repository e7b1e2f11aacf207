package org.durna.partnership;

import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/**
 * A slip of the officially published text: what is found there and what is meant. It stands beside the text, which stays as it is.
 *
 * @param id the clause, or the block that is no clause, in which it is found
 */
public record Corrigendum(String id, Language language, String found, String meant, LocalizedText note) {}
