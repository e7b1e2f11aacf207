package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.durna.partnership.ClauseDifference;
import org.durna.partnership.ClauseDifference.Amended;
import org.durna.partnership.ClauseDifference.FieldChange;
import org.durna.shared.LocalizedText;

/** What became of one clause between two days, as the API says it. */
@Schema(name = "ClauseDifference")
record DifferenceResource(
        String id, String kind, String change, LocalizedText title, int version, boolean sample, List<Field> fields) {

    /** One text that changed, word by word. */
    @Schema(name = "FieldChange")
    record Field(String field, String language, List<Words> words) {}

    /** Words that were kept, removed or added. */
    @Schema(name = "Words")
    record Words(String fate, String text) {}

    static DifferenceResource of(ClauseDifference difference) {
        return new DifferenceResource(
                difference.clause().id().value(),
                difference.clause().kind().code(),
                difference.code(),
                difference.clause().title(),
                difference.clause().version(),
                difference.clause().sample(),
                difference instanceof Amended amended
                        ? amended.changes().stream()
                                .map(DifferenceResource::field)
                                .toList()
                        : List.of());
    }

    private static Field field(FieldChange change) {
        return new Field(
                change.field().code(),
                change.language().code(),
                change.words().stream()
                        .map(run -> new Words(run.fate().code(), run.text()))
                        .toList());
    }
}
