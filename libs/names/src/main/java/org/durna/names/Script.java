package org.durna.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The script a word is written in. */
public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    OTHER,
    MIXED,
    NONE;

    /** The script of all letters together; MIXED when there is more than one, NONE when there is no letter. */
    public static Script of(CharSequence text) {
        Set<Script> seen = EnumSet.noneOf(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> seen.add(ofLetter(letter)));
        if (seen.isEmpty()) {
            return NONE;
        }
        return seen.size() == 1 ? seen.iterator().next() : MIXED;
    }

    static Script ofLetter(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            default -> OTHER;
        };
    }
}
