package org.durna.names;

/** One word of a name as it was written, and what it is. */
public record NamePart(String text, Role role) {
    public NamePart {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A part of a name has at least one letter");
        }
    }
}
