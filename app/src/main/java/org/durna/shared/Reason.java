package org.durna.shared;

import java.util.List;

/**
 * Why something is so: a stable code, the sentence of which stands in the messages of every language, and its arguments.
 * Neither holds personal data.
 */
public record Reason(String code, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
