package org.durna.partnership.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.ClauseWording;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a later version of the Annex changes about one clause. */
public sealed interface DeclaredChange {
    ClauseId id();

    /** The texts named here take the place of the old ones; the others stay. */
    record Amend(ClauseId id, Texts texts) implements DeclaredChange {}

    record Add(
            ClauseId id, ClauseKind kind, @Nullable ClauseId under, List<ClauseId> serves, boolean study, Texts texts)
            implements DeclaredChange {
        DeclaredClause clause(LocalDate from) {
            return new DeclaredClause(id, kind, under, serves, from, study, texts.over(Texts.NONE));
        }
    }

    record Close(ClauseId id) implements DeclaredChange {}

    /** The texts that a change names. */
    record Texts(
            @Nullable LocalizedText title,
            @Nullable LocalizedText wording,
            @Nullable LocalizedText objective,
            @Nullable LocalizedText platform,
            @Nullable LocalizedText progress,
            @Nullable LocalizedText context) {
        private static final ClauseWording NONE = new ClauseWording(
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none());

        ClauseWording over(ClauseWording old) {
            return new ClauseWording(
                    title == null ? old.title() : title,
                    wording == null ? old.wording() : wording,
                    objective == null ? old.objective() : objective,
                    platform == null ? old.platform() : platform,
                    progress == null ? old.progress() : progress,
                    context == null ? old.context() : context);
        }
    }

    @JsonCreator
    static DeclaredChange of(
            ClauseId id,
            String change,
            @Nullable ClauseKind kind,
            @Nullable ClauseId under,
            @Nullable List<ClauseId> serves,
            @Nullable Boolean study,
            @Nullable LocalizedText title,
            @Nullable LocalizedText wording,
            @Nullable LocalizedText objective,
            @Nullable LocalizedText platform,
            @Nullable LocalizedText progress,
            @Nullable LocalizedText context) {
        Texts texts = new Texts(title, wording, objective, platform, progress, context);
        return switch (change.toLowerCase(Locale.ROOT)) {
            case "amend" -> new Amend(id, texts);
            case "close" -> new Close(id);
            case "add" ->
                new Add(
                        id,
                        kind == null ? ClauseKind.INITIATIVE : kind,
                        under,
                        serves == null ? List.of() : List.copyOf(serves),
                        Boolean.TRUE.equals(study),
                        texts);
            default -> throw new IllegalArgumentException("A change is amend, add or close, not " + change);
        };
    }
}
