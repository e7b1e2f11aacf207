package org.durna.linkage.compare;

import org.durna.linkage.Field;
import org.durna.linkage.FieldComparison;

/** Which comparison a field gets, by what it holds. */
public final class Comparisons {
    private Comparisons() {}

    public static FieldComparison of(Field field) {
        FieldComparison one = switch (field.kind()) {
            case GIVEN_NAME, SURNAME, PATRONYMIC -> new NameComparison();
            case DATE -> new DateComparison();
            case IDENTIFIER, NUMBER, CONTACT -> new IdentifierComparison();
            case PLACE, TEXT -> new TextComparison();
            case CATEGORY -> new CategoryComparison();
        };
        return one;
    }
}
