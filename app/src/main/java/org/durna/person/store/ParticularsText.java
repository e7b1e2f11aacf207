package org.durna.person.store;

import java.time.LocalDate;
import java.util.List;
import org.durna.person.AssertedName;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Particulars as they lie in the database: JSON with short, stable names. A change of them needs a migration. */
public final class ParticularsText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    none -> none.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
            .build();

    private ParticularsText() {}

    record NameRow(
            AssertedName.Use use,
            @Nullable String surname,
            @Nullable String given,
            @Nullable String patronymic) {}

    record NumberRow(
            IdentityNumber.Kind kind,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate until) {}

    record Row(
            List<NameRow> names,
            @Nullable Sex sex,
            @Nullable String born,
            @Nullable String birthplace,
            @Nullable List<String> citizenships,
            @Nullable List<NumberRow> numbers,
            @Nullable String father,
            @Nullable String mother,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String language) {}

    public static String write(Particulars said) {
        PartialDate born = said.born();
        Language language = said.language();
        return JSON.writeValueAsString(new Row(
                said.names().stream()
                        .map(name -> new NameRow(name.use(), name.surname(), name.given(), name.patronymic()))
                        .toList(),
                said.sex(),
                born == null ? null : born.toString(),
                said.birthplace(),
                said.citizenships().stream().map(Citizenship::code).toList(),
                said.numbers().stream().map(ParticularsText::row).toList(),
                said.father(),
                said.mother(),
                said.address(),
                said.phone(),
                language == null ? null : language.code()));
    }

    public static Particulars read(String json) {
        Row row = JSON.readValue(json, Row.class);
        List<String> citizenships = row.citizenships();
        List<NumberRow> numbers = row.numbers();
        String language = row.language();
        String born = row.born();
        return new Particulars(
                row.names().stream()
                        .map(name -> new AssertedName(
                                name.use(), text(name.surname()), text(name.given()), text(name.patronymic())))
                        .toList(),
                row.sex(),
                born == null ? null : PartialDate.parse(born).orElseThrow(),
                text(row.birthplace()),
                citizenships == null
                        ? List.of()
                        : citizenships.stream().map(Citizenship::new).toList(),
                numbers == null
                        ? List.of()
                        : numbers.stream().map(ParticularsText::number).toList(),
                text(row.father()),
                text(row.mother()),
                text(row.address()),
                text(row.phone()),
                language == null ? null : new Language(language));
    }

    private static NumberRow row(IdentityNumber number) {
        Citizenship issuer = number.issuer();
        return new NumberRow(number.kind(), number.number(), issuer == null ? null : issuer.code(), number.until());
    }

    private static IdentityNumber number(NumberRow row) {
        String issuer = row.issuer();
        return new IdentityNumber(
                row.kind(), row.number(), issuer == null ? null : new Citizenship(issuer), row.until());
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
