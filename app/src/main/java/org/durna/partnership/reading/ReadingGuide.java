package org.durna.partnership.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How an officially published text is read, block by block, as a pack writes it down ({@code declaration/reading-<language>.yaml}).
 *
 * @param names what each block that is no clause is called
 */
public record ReadingGuide(Language language, List<Step> steps, Map<String, LocalizedText> names) {
    public ReadingGuide {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /**
     * One step: the kind of blocks that stand next, and the first words of each.
     *
     * @param furniture one block that belongs to the document but is no clause
     * @param numbered blocks that begin with the number of their clause
     * @param listed one block each, each ending in a semicolon
     * @param paragraphs one block each
     * @param joined blocks in a row that make one clause
     * @param split a run of text that is cut at its semicolons, whatever its blocks are
     */
    public record Step(
            @Nullable String furniture,
            @Nullable String heading,
            @Nullable String paragraph,
            @Nullable String joined,
            @Nullable List<String> numbered,
            @Nullable List<String> listed,
            @Nullable List<String> paragraphs,
            @Nullable List<String> split,
            @Nullable Integer count,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<String> opens,

            @Nullable String closes) {}
}
