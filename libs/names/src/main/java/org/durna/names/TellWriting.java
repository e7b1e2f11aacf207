package org.durna.names;

import java.util.List;

/** Tells by which rules a name is spelt, from its letters alone. */
final class TellWriting {
    private TellWriting() {}

    static Writing of(List<NamePart> parts) {
        boolean cyrillic = false;
        boolean arabic = false;
        boolean turkic = false;
        for (int p = 0; p < parts.size(); p++) {
            String text = parts.get(p).text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    continue;
                }
                switch (c) {
                    case 'ə', 'Ə' -> {
                        return Writing.AZERBAIJANI_LATIN;
                    }
                    case 'ә', 'Ә', 'ҹ', 'Ҹ', 'ҝ', 'Ҝ', 'ғ', 'Ғ', 'һ', 'Һ', 'ө', 'Ө', 'ү', 'Ү', 'ј', 'Ј' -> {
                        return Writing.AZERBAIJANI_CYRILLIC;
                    }
                    case 'ı', 'İ', 'ş', 'Ş', 'ğ', 'Ğ', 'ç', 'Ç', 'ö', 'Ö', 'ü', 'Ü' -> turkic = true;
                    default -> {
                        cyrillic |= c >= 0x400 && c < 0x530;
                        arabic |= c >= 0x600 && c < 0x700;
                    }
                }
            }
        }
        if (arabic) {
            return Writing.ARABIC;
        }
        if (cyrillic) {
            return Writing.RUSSIAN;
        }
        return turkic ? Writing.TURKISH : Writing.LATIN;
    }
}
