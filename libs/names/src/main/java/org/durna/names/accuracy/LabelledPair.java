package org.durna.names.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.durna.names.Name;
import org.durna.names.Writing;

/**
 * Two spellings of which somebody knows whether they are one name.
 * A field is given, surname, patronymic, whole or mrz; ":az" behind it says that the register tells how it spells, and
 * without it the library must see for itself.
 */
public record LabelledPair(
        String left, String leftField, String right, String rightField, String route, String source) {
    public static final String HEAD = "left,left_field,right,right_field,route,rule_or_source";
    private static final int CELLS = 6;

    /** One line of a file; no cell holds a comma. */
    public static LabelledPair of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("A labelled pair has six cells, this line has " + cells.length);
        }
        return new LabelledPair(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    /** A file whose first line is {@link #HEAD}. */
    public static List<LabelledPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException(file.getFileName() + " must begin with the line " + HEAD);
        }
        List<LabelledPair> pairs = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> pairs.add(of(line)));
        return pairs;
    }

    public Name leftName() {
        return name(left, leftField);
    }

    public Name rightName() {
        return name(right, rightField);
    }

    private static Name name(String text, String field) {
        boolean told = field.endsWith(":az");
        Name name = switch (told ? field.substring(0, field.length() - 3) : field) {
            case "given" -> Name.given(text);
            case "surname" -> Name.surname(text);
            case "patronymic" -> Name.patronymic(text);
            case "whole" -> Name.whole(text);
            case "mrz" -> Name.mrz(text);
            default -> throw new IllegalArgumentException("A field is given, surname, patronymic, whole or mrz");
        };
        return told ? name.in(Writing.AZERBAIJANI_LATIN) : name;
    }
}
