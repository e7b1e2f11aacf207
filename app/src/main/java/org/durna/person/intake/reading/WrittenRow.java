package org.durna.person.intake.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.person.AssertedName;
import org.durna.person.Assertion;
import org.durna.person.Citizenship;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.intake.Field;
import org.durna.shared.Language;

/** An assertion as the cells of a row, which {@link ReadPeople} reads as the same. */
public final class WrittenRow {
    private WrittenRow() {}

    public static String cell(Assertion assertion, Field field) {
        Particulars said = assertion.particulars();
        return switch (field) {
            case NUMBER -> assertion.source().key();
            case DATED -> assertion.source().dated().toString();
            case SURNAME -> said.presentName().surname();
            case GIVEN -> said.presentName().given();
            case PATRONYMIC -> said.presentName().patronymic();
            case FORMER_NAMES -> WrittenLists.names(said.names(), AssertedName.Use.FORMER);
            case OTHER_NAMES -> WrittenLists.names(said.names(), AssertedName.Use.OTHER);
            case SEX -> Optional.ofNullable(said.sex()).map(Enum::name).orElse("");
            case BORN ->
                Optional.ofNullable(said.born()).map(PartialDate::toString).orElse("");
            case BIRTHPLACE -> said.birthplace();
            case CITIZENSHIP ->
                said.citizenships().stream().map(Citizenship::code).collect(Collectors.joining(", "));
            case PERSONAL_NUMBER,
                    PASSPORT,
                    IDENTITY_CARD,
                    BIRTH_CERTIFICATE,
                    RESIDENCE_PERMIT,
                    TRAVEL_DOCUMENT,
                    OTHER_NUMBER ->
                field.kind()
                        .map(kind -> WrittenLists.numbers(said.numbers(), kind))
                        .orElse("");
            case FATHER -> said.father();
            case MOTHER -> said.mother();
            case ADDRESS -> said.address();
            case PHONE -> said.phone();
            case LANGUAGE ->
                Optional.ofNullable(said.language()).map(Language::code).orElse("");
        };
    }
}
