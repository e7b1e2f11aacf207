package org.durna.partnership.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.ClauseWording;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One clause as {@code declaration/clauses.yaml} writes it down. */
public record DeclaredClause(
        ClauseId id,
        ClauseKind kind,
        @Nullable ClauseId under,
        List<ClauseId> serves,
        LocalDate from,
        boolean study,
        ClauseWording texts) {

    @JsonCreator
    static DeclaredClause of(
            ClauseId id,
            ClauseKind kind,
            @Nullable ClauseId under,
            @Nullable List<ClauseId> serves,
            LocalDate from,
            @Nullable Boolean study,
            LocalizedText title,
            LocalizedText wording,
            @Nullable LocalizedText objective,
            LocalizedText platform,
            @Nullable LocalizedText progress,
            @Nullable LocalizedText context) {
        return new DeclaredClause(
                id,
                kind,
                under,
                serves == null ? List.of() : List.copyOf(serves),
                from,
                Boolean.TRUE.equals(study),
                new ClauseWording(title, wording, orNone(objective), platform, orNone(progress), orNone(context)));
    }

    static LocalizedText orNone(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.none() : text;
    }
}
