package org.durna.person.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;
import org.durna.person.AssertedName;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;

/** An assertion as the library that compares records reads one: a cell for each field. */
public final class PairCells {
    public static final Schema SCHEMA = new Schema(
            Optional.empty(),
            List.of(
                    Field.of("surname", Kind.SURNAME),
                    Field.of("given_name", Kind.GIVEN_NAME),
                    Field.of("patronymic", Kind.PATRONYMIC),
                    Field.of("sex", Kind.CATEGORY),
                    Field.of("date_of_birth", Kind.DATE),
                    Field.of("place_of_birth", Kind.PLACE),
                    Field.of("citizenship", Kind.CATEGORY),
                    Field.of("fin", Kind.IDENTIFIER),
                    Field.of("document", Kind.IDENTIFIER),
                    Field.of("telephone", Kind.CONTACT),
                    Field.of("address", Kind.TEXT)));

    private PairCells() {}

    /** In the order of the schema's fields. */
    public static List<String> of(Particulars said) {
        return SCHEMA.fields().stream().map(field -> cell(field.name(), said)).toList();
    }

    private static String cell(String field, Particulars said) {
        AssertedName name = said.presentName();
        return switch (field) {
            case "surname" -> name.surname();
            case "given_name" -> name.given();
            case "patronymic" -> name.patronymic().isEmpty() ? said.father() : name.patronymic();
            case "sex" -> sex(said);
            case "date_of_birth" -> born(said);
            case "place_of_birth" -> said.birthplace();
            case "citizenship" ->
                said.citizenships().stream().map(Citizenship::code).collect(Collectors.joining(" "));
            case "fin" -> first(said, true);
            case "document" -> first(said, false);
            case "telephone" -> said.phone();
            case "address" -> said.address();
            default -> throw new IllegalArgumentException("No cell for " + field);
        };
    }

    private static String sex(Particulars said) {
        Sex sex = said.sex();
        return sex == null || sex == Sex.UNSPECIFIED ? "" : sex.name();
    }

    private static String born(Particulars said) {
        PartialDate born = said.born();
        return born == null ? "" : born.toString();
    }

    private static String first(Particulars said, boolean forLife) {
        Stream<IdentityNumber> numbers = said.numbers().stream()
                .filter(number -> (number.kind() == IdentityNumber.Kind.PERSONAL_NUMBER) == forLife);
        return numbers.map(IdentityNumber::number).findFirst().orElse("");
    }
}
