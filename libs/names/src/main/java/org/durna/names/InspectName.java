package org.durna.names;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is odd in a name as it was handed in, and changes nothing. */
final class InspectName {
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private InspectName() {}

    static List<Finding> of(String text) {
        List<Finding> found = List.of();
        boolean letterSeen = false;
        int from = 0;
        int to = Math.min(text.length(), Parameters.LONGEST_NAME);
        while (from < to) {
            char c = text.charAt(from);
            if (plain(c)) {
                letterSeen |= c != ' ' && c != '-' && c != '<';
                from++;
                continue;
            }
            int letter = text.codePointAt(from);
            letterSeen |= Character.isLetter(letter);
            Finding.Kind kind = oddCharacter(text, from, letter);
            if (kind != null) {
                found = with(found, new Finding(kind, from));
            }
            from += Character.charCount(letter);
        }
        if (!letterSeen) {
            return with(found, new Finding(Finding.Kind.EMPTY, 0));
        }
        found = words(text, to, found);
        return text.length() > Parameters.LONGEST_NAME
                ? with(found, new Finding(Finding.Kind.TOO_LONG, Parameters.LONGEST_NAME))
                : found;
    }

    /** The letters most names are made of: nothing to look at. */
    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c == '-' || c == '<';
    }

    private static Finding.@org.jspecify.annotations.Nullable Kind oddCharacter(String text, int at, int letter) {
        if (letter == 0xFFFD || Mojibake.startsAt(text, at)) {
            return Finding.Kind.MOJIBAKE;
        }
        if (letter >= 0x200B && letter <= 0x200F || letter == 0x2060 || letter == 0xFEFF || letter == 0x00AD) {
            return letter == 0x200C && betweenArabicLetters(text, at) ? null : Finding.Kind.ZERO_WIDTH;
        }
        if (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT) {
            return Finding.Kind.CONTROL;
        }
        boolean belongs = Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || ",.'’ʼ‘`ʹ()\u0640\u2010\u2011".indexOf(letter) >= 0;
        return belongs ? null : Finding.Kind.NOT_A_LETTER;
    }

    private static boolean betweenArabicLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Script.ofLetter(text.charAt(at - 1)) == Script.ARABIC
                && Script.ofLetter(text.charAt(at + 1)) == Script.ARABIC;
    }

    private static List<Finding> words(String text, int to, List<Finding> before) {
        List<Finding> found = before;
        int from = 0;
        while (from < to) {
            while (from < to && SplitName.parts(text.charAt(from))) {
                from++;
            }
            int end = from;
            boolean ascii = true;
            while (end < to && !SplitName.parts(text.charAt(end))) {
                ascii &= text.charAt(end) < 0x80;
                end++;
            }
            if (end - from == 1 && Character.isLetter(text.charAt(from))) {
                found = with(found, new Finding(Finding.Kind.ONE_LETTER, from));
            }
            if (!ascii) {
                found = mixed(text, from, end, found);
            }
            from = end;
        }
        return found;
    }

    private static List<Finding> mixed(String text, int from, int end, List<Finding> before) {
        String word = text.substring(from, end);
        if (Script.of(word) != Script.MIXED) {
            return before;
        }
        Script main = mainScript(word);
        List<Finding> found = before;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && Script.ofLetter(c) != main) {
                boolean likeness = looksLike(c, main);
                found = with(
                        found, new Finding(likeness ? Finding.Kind.LOOK_ALIKE : Finding.Kind.MIXED_SCRIPTS, from + i));
            }
        }
        return found;
    }

    /** The script most letters of the word are in; of two equally many, the one it begins with. */
    static Script mainScript(String word) {
        int latin = 0;
        int cyrillic = 0;
        int arabic = 0;
        for (int i = 0; i < word.length(); i++) {
            switch (Script.ofLetter(word.charAt(i))) {
                case LATIN -> latin++;
                case CYRILLIC -> cyrillic++;
                case ARABIC -> arabic++;
                default -> {}
            }
        }
        if (arabic > latin && arabic > cyrillic) {
            return Script.ARABIC;
        }
        if (latin == cyrillic) {
            return Script.ofLetter(word.charAt(0));
        }
        return latin > cyrillic ? Script.LATIN : Script.CYRILLIC;
    }

    /** By Unicode's table of confusables (UTS 39), and the pair Ә/Ə that it lacks in some versions. */
    private static boolean looksLike(char letter, Script main) {
        String range = main == Script.LATIN
                ? "abcdefghijklmnopqrstuvwxyzəABCDEFGHIJKLMNOPQRSTUVWXYZƏçÇöÖüÜ"
                : "абвгдежзийклмнопрстуфхцчшщъыьэюяәөүһҹјіАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘӨҮҺҸЈІ";
        if ("әӘəƏ".indexOf(letter) >= 0) {
            return true;
        }
        String look = LOOKS.getSkeleton(String.valueOf(letter));
        return range.codePoints()
                .anyMatch(c -> LOOKS.getSkeleton(Character.toString(c)).equals(look));
    }

    private static List<Finding> with(List<Finding> found, Finding next) {
        List<Finding> more = found.isEmpty() ? new ArrayList<>(2) : found;
        more.add(next);
        return more;
    }
}
