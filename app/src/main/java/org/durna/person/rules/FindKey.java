package org.durna.person.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.durna.names.Name;
import org.durna.names.Role;
import org.durna.names.SearchKey;
import org.durna.names.SearchKeys;
import org.durna.names.places.PlaceId;
import org.durna.person.PartialDate;

/**
 * A number of 64 bits by which assertions are found: of a name by the consonants that all its spellings share, alone or with the year
 * of birth, of a parent's name, a day, a place, or of the signs of a number. Two things rarely share one; what is found is weighed again.
 */
public record FindKey(long value) {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** A surname or a given name: registers and people swap them. */
    static final String NAME = "n";

    /** A patronymic, or the name of a parent. */
    static final String PARENT = "p";

    private static final String WORD_OF_PLACE = "w";
    private static final String PLACE = "l";
    private static final String DAY = "d";
    private static final String NUMBER = "#";
    private static final String FIRST_HALF = "<";
    private static final String SECOND_HALF = ">";

    /** FNV-1a over the characters, with the bits stirred at the end. */
    private static FindKey of(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return new FindKey(hash ^ hash >>> 29);
    }

    static FindKey skeleton(String kind, SearchKey skeleton) {
        return of(kind + skeleton.value());
    }

    static FindKey skeleton(String kind, SearchKey skeleton, int year) {
        return of(kind + skeleton.value() + year);
    }

    static FindKey day(PartialDate day) {
        return of(DAY + day);
    }

    static FindKey place(PlaceId place) {
        return of(PLACE + place.value());
    }

    static FindKey place(PlaceId place, int year) {
        return of(PLACE + place.value() + "/" + year);
    }

    /** The words of a place that no gazetteer knows, by their consonants. */
    static List<FindKey> wordsOfPlace(String text) {
        return new SearchKeys()
                .of(Name.given(text)).stream()
                        .map(skeleton -> of(WORD_OF_PLACE + skeleton.value()))
                        .toList();
    }

    /** The signs of a number as a reader of documents may take them, and each half alone: one wrong sign leaves the other half right. */
    static List<FindKey> number(String written) {
        String signs = signs(written);
        List<FindKey> keys = new ArrayList<>(3);
        if (signs.isEmpty()) {
            return keys;
        }
        keys.add(wholeNumber(written));
        keys.addAll(halves(signs));
        return keys;
    }

    static FindKey wholeNumber(String written) {
        return of(NUMBER + signs(written));
    }

    static List<FindKey> halves(String written) {
        String signs = signs(written);
        int middle = signs.length() / 2;
        return signs.length() < Parameters.SHORTEST_HALVED
                ? List.of()
                : List.of(of(FIRST_HALF + signs.substring(0, middle)), of(SECOND_HALF + signs.substring(middle)));
    }

    /** Letters and digits alone, with those one that eyes and machines take for each other: O and 0, I and 1, B and 8, S and 5, Z and 2. */
    static String signs(String written) {
        StringBuilder signs = new StringBuilder();
        for (char sign : written.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(sign)) {
                signs.append(
                        switch (sign) {
                            case 'O', 'Q', 'О' -> '0';
                            case 'I', 'L', 'İ', 'ı' -> '1';
                            case 'B' -> '8';
                            case 'S' -> '5';
                            case 'Z' -> '2';
                            default -> sign;
                        });
            }
        }
        return signs.toString();
    }

    /** Whether a part of a name is looked for among the parents' names. */
    static boolean isParent(Role role) {
        return role == Role.PATRONYMIC;
    }
}
