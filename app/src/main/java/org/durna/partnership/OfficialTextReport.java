package org.durna.partnership;

import java.util.List;

/**
 * What taking a copy of the official text does, or would do.
 *
 * @param texts every clause and every other block with its words, in the order of the file
 * @param changed the clauses and blocks whose words differ from those stored
 * @param slipsNotFound corrigenda whose words this copy does not have
 */
public record OfficialTextReport(
        OfficialCopy copy,
        State state,
        List<OfficialText> texts,
        List<String> changed,
        List<Corrigendum> slipsNotFound) {
    public enum State {
        /** Nothing was there before. */
        FIRST,
        /** Another edition takes the place of the old one, which stays in the history. */
        REPLACES,
        /** The same words are there already; nothing changes. */
        SAME;

        public String key() {
            return "declaration.official.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public OfficialTextReport {
        texts = List.copyOf(texts);
        changed = List.copyOf(changed);
        slipsNotFound = List.copyOf(slipsNotFound);
    }

    public long clauses() {
        return texts.stream().filter(text -> !text.furniture()).count();
    }

    public long furniture() {
        return texts.size() - clauses();
    }
}
