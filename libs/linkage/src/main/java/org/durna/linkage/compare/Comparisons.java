package org.durna.linkage.compare;

import org.durna.linkage.Field;
import org.durna.linkage.FieldComparison;
import org.durna.names.places.Gazetteer;

/** Which comparison a field gets, by what it holds. */
public final class Comparisons {
    private Comparisons() {}

    public static FieldComparison of(Field field) {
        return switch (field.kind()) {
            case GIVEN_NAME, SURNAME, PATRONYMIC -> {
                FieldComparison names = new SpelledNameComparison(field.kind());
                yield field.columns().size() > 1 ? new ManyNames(names) : names;
            }
            case DATE -> new DateComparison();
            case IDENTIFIER, NUMBER, CONTACT -> new IdentifierComparison();
            case PLACE -> new PlaceComparison(Gazetteer.azerbaijan());
            case TEXT -> new TextComparison();
            case CATEGORY -> new CategoryComparison();
        };
    }
}
