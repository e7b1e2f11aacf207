package org.durna.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The place in a list behind which the next page begins: the sort keys of the last row, closed to the eye so that nobody builds on them. */
public record Cursor(List<String> keys) {
    private static final String BETWEEN = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** As it stands in an answer and comes back in the next question. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** What a cursor stands for; empty at the first page, and a misasked question when it is none of ours. */
    public static <T> Optional<T> read(String text, Function<List<String>, T> meaning) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String keys = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            return Optional.of(meaning.apply(List.of(keys.split(BETWEEN, -1))));
        } catch (CharacterCodingException | IllegalArgumentException | java.time.DateTimeException notOurs) {
            throw new Misasked("api.cursor", text);
        } catch (IndexOutOfBoundsException | java.util.NoSuchElementException notOurs) {
            throw new Misasked("api.cursor", text);
        }
    }
}
