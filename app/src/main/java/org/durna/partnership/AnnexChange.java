package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the parties agreed to change about one initiative of the Annex. */
public sealed interface AnnexChange {
    ClauseId initiative();

    /** A new initiative under a heading of the Annex. */
    record Add(ClauseId initiative, ClauseId under, List<ClauseId> serves, LocalizedText title, LocalizedText wording)
            implements AnnexChange {
        public Add {
            serves = List.copyOf(serves);
        }
    }

    /** The texts named here take the place of the old ones; an empty one lets the old one stay. */
    record Amend(ClauseId initiative, LocalizedText title, LocalizedText wording) implements AnnexChange {}

    record Close(ClauseId initiative) implements AnnexChange {}

    /** As the database keeps it, and as a pack would write it down. */
    static String json(List<AnnexChange> changes) {
        return JsonMapper.shared()
                .writeValueAsString(changes.stream().map(AnnexChange::flat).toList());
    }

    private static Flat flat(AnnexChange change) {
        return switch (change) {
            case Add(var id, var under, var serves, var title, var wording) ->
                new Flat(id, "add", under, serves, orNull(title), orNull(wording));
            case Amend(var id, var title, var wording) ->
                new Flat(id, "amend", null, null, orNull(title), orNull(wording));
            case Close(var id) -> new Flat(id, "close", null, null, null, null);
        };
    }

    private static @Nullable LocalizedText orNull(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }

    /** The names that a pack uses. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flat(
            ClauseId id,
            String change,
            @Nullable ClauseId under,
            @Nullable List<ClauseId> serves,
            @Nullable LocalizedText title,
            @Nullable LocalizedText wording) {}
}
