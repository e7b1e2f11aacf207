package org.durna.names;

import java.util.ArrayList;
import java.util.List;

/** Reads the name field of a machine-readable zone by Doc 9303 part 3, section 4.6. */
final class ReadMrz {
    private ReadMrz() {}

    static Name name(String field) {
        int end = field.length();
        while (end > 0 && (field.charAt(end - 1) == '<' || field.charAt(end - 1) == ' ')) {
            end--;
        }
        String text = field.substring(0, end);
        int split = text.indexOf("<<");
        List<NamePart> parts = new ArrayList<>(4);
        if (split < 0) {
            parts.addAll(plain(text, Role.UNKNOWN));
        } else {
            parts.addAll(plain(text.substring(0, split), Role.SURNAME));
            parts.addAll(plain(text.substring(split), Role.GIVEN));
        }
        boolean full = end == field.length() && isFieldLength(end);
        List<Finding> findings = new ArrayList<>(InspectName.of(text));
        if (full) {
            findings.add(new Finding(Finding.Kind.MAY_BE_TRUNCATED, end));
        }
        return new Name(parts, Writing.MRZ, full, findings);
    }

    /** The last position is a letter: the name may be longer than its field. */
    private static boolean isFieldLength(int length) {
        return length == Parameters.MRZ_FIELD_PASSPORT
                || length == Parameters.MRZ_FIELD_TD2
                || length == Parameters.MRZ_FIELD_CARD;
    }

    private static List<NamePart> plain(String text, Role role) {
        return SplitName.of(text, role);
    }
}
