package org.durna.audit.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.durna.audit.Detail;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one written form of a detail: a JSON list of {@code [name, value]} and {@code [name, before, after]}.
 * It is spaced and escaped exactly as PostgreSQL prints jsonb, so that a digest over what was written equals one over what is read.
 */
final class DetailText {
    private static final JsonMapper JSON = new JsonMapper();

    private DetailText() {}

    static String of(Detail detail) {
        List<String> items = new ArrayList<>();
        for (Detail.Item item : detail.items()) {
            items.add(
                    switch (item) {
                        case Detail.Item.Value value -> list(value.name(), value.value());
                        case Detail.Item.Change change -> list(change.name(), change.before(), change.after());
                    });
        }
        return "[" + String.join(", ", items) + "]";
    }

    static Detail read(String text) {
        return new Detail(Arrays.stream(JSON.readValue(text, String[][].class))
                .map(DetailText::item)
                .toList());
    }

    private static Detail.Item item(String[] words) {
        return words.length == 2
                ? new Detail.Item.Value(words[0], words[1])
                : new Detail.Item.Change(words[0], words[1], words[2]);
    }

    private static String list(String... words) {
        StringBuilder text = new StringBuilder("[");
        for (String word : words) {
            text.append(text.length() > 1 ? ", \"" : "\"");
            word.chars().forEach(character -> escape(text, (char) character));
            text.append('"');
        }
        return text.append(']').toString();
    }

    /** A detail holds no other control characters. */
    private static void escape(StringBuilder text, char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> text.append(character);
        }
    }
}
