package org.durna.person.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a partnership may require every record to say. Where a keeper writes "not known", it is not said. */
enum RequiredField {
    BORN("particulars ->> 'born' is not null"),
    SEX("particulars ->> 'sex' in ('FEMALE', 'MALE')"),
    BIRTHPLACE("particulars ->> 'birthplace' is not null"),
    CITIZENSHIP("particulars -> 'citizenships' is not null and not particulars -> 'citizenships' @> '\"XXX\"'"),
    NUMBER("particulars -> 'numbers' is not null");

    private final String said;

    RequiredField(String said) {
        this.said = said;
    }

    /** The condition on a row of person.assertion. */
    String said() {
        return said;
    }

    @JsonCreator
    static RequiredField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
