package org.durna.linkage.people;

import java.util.List;
import java.util.Optional;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;

/** One row of a synthetic register. The person's number is the truth; no linkage may read it. */
public record PersonRecord(String id, String person, List<String> cells) {
    /** The columns of the cells. */
    public static final List<String> COLUMNS = List.of(
            "register",
            "given_name",
            "patronymic",
            "surname",
            "sex",
            "date_of_birth",
            "place_of_birth",
            "citizenship",
            "fin",
            "document",
            "mrz",
            "telephone",
            "address",
            "city");

    public PersonRecord {
        cells = List.copyOf(cells);
    }

    /** What the columns mean; the register and the machine-readable line are not compared. */
    public static Schema schema() {
        return new Schema(
                Optional.of("record"),
                List.of(
                        Field.of("given_name", Kind.GIVEN_NAME),
                        Field.of("patronymic", Kind.PATRONYMIC),
                        Field.of("surname", Kind.SURNAME),
                        Field.of("sex", Kind.CATEGORY),
                        Field.of("date_of_birth", Kind.DATE),
                        Field.of("place_of_birth", Kind.PLACE),
                        Field.of("citizenship", Kind.CATEGORY),
                        Field.of("fin", Kind.IDENTIFIER),
                        Field.of("document", Kind.IDENTIFIER),
                        Field.of("telephone", Kind.CONTACT),
                        Field.of("address", Kind.TEXT),
                        Field.of("city", Kind.PLACE)));
    }

    public String cell(String column) {
        return cells.get(COLUMNS.indexOf(column));
    }
}
