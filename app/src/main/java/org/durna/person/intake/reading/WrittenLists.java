package org.durna.person.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.person.AssertedName;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;

/**
 * Several names or numbers in one cell, parted by semicolons, as an export writes and an import reads them: a name as
 * {@code surname, given, patronymic}, a number as {@code C01650812 [AZE 2030-01-01]}. A stroke {@code \} before a sign takes it as it is.
 */
public final class WrittenLists {
    private static final Pattern NUMBER =
            Pattern.compile("(.*?)(?:\\s*\\[([A-Z]{3})?\\s*(\\d{4}-\\d{2}-\\d{2})?\\])?", Pattern.DOTALL);

    private WrittenLists() {}

    /** A surname alone was borne with the given name and the patronymic of the present name. */
    static List<AssertedName> names(String cell, AssertedName.Use use, AssertedName present) {
        List<AssertedName> names = new ArrayList<>();
        for (String each : parted(cell, ';')) {
            List<String> parts =
                    parted(each, ',').stream().map(part -> plain(part.strip())).toList();
            boolean alone = parts.size() == 1;
            String given = alone ? present.given() : parts.get(1);
            String patronymic = alone ? present.patronymic() : parts.size() > 2 ? parts.get(2) : "";
            if (!parts.getFirst().isEmpty() || !given.isEmpty()) {
                names.add(new AssertedName(use, parts.getFirst(), given, patronymic));
            }
        }
        return names;
    }

    public static String names(List<AssertedName> names, AssertedName.Use use) {
        return names.stream()
                .skip(1)
                .filter(name -> name.use() == use)
                .map(name -> Stream.of(name.surname(), name.given(), name.patronymic())
                        .map(WrittenLists::marked)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    static List<IdentityNumber> numbers(String cell, IdentityNumber.Kind kind) {
        return parted(cell, ';').stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> number(each, kind))
                .toList();
    }

    private static IdentityNumber number(String written, IdentityNumber.Kind kind) {
        Matcher parts = NUMBER.matcher(written);
        Optional<IdentityNumber> read = Optional.empty();
        if (parts.matches() && !parts.group(1).isBlank()) {
            read = read(
                    kind,
                    plain(parts.group(1)),
                    Optional.ofNullable(parts.group(2)),
                    Optional.ofNullable(parts.group(3)));
        }
        return read.orElseGet(() -> IdentityNumber.of(kind, plain(written)));
    }

    /** What stands in brackets and is no state or no day belongs to the number. */
    private static Optional<IdentityNumber> read(
            IdentityNumber.Kind kind, String number, Optional<String> issuer, Optional<String> until) {
        Optional<Citizenship> state = issuer.flatMap(Citizenship::parse);
        if (issuer.isPresent() && state.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = until.map(LocalDate::parse).orElse(null);
            return Optional.of(new IdentityNumber(kind, number, state.orElse(null), day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public static String numbers(List<IdentityNumber> numbers, IdentityNumber.Kind kind) {
        return numbers.stream()
                .filter(number -> number.kind() == kind)
                .map(WrittenLists::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(IdentityNumber number) {
        String beside = Stream.of(
                        Optional.ofNullable(number.issuer()).map(Citizenship::code),
                        Optional.ofNullable(number.until()).map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return beside.isEmpty() ? marked(number.number()) : marked(number.number()) + " [" + beside + "]";
    }

    private static String marked(String text) {
        return text.replaceAll("[\\\\;,\\[]", "\\\\$0");
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    /** Parts at a sign that no stroke stands before; the strokes stay. */
    private static List<String> parted(String text, char at) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(2);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == at) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
