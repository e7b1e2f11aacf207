package org.durna.names;

/** Chooses the table by which a word is read. */
final class ReadWord {
    private ReadWord() {}

    static void by(Writing writing, String word, int to, Reading out) {
        switch (writing) {
            case AZERBAIJANI_LATIN -> {
                if (latin(word)) {
                    ReadAzerbaijaniLatin.read(word, to, out);
                } else {
                    byScript(word, to, out);
                }
            }
            case AZERBAIJANI_CYRILLIC -> {
                if (cyrillic(word)) {
                    ReadAzerbaijaniCyrillic.read(word, to, out);
                } else {
                    byScript(word, to, out);
                }
            }
            case ARABIC, RUSSIAN, MRZ, LATIN, TURKISH -> byScript(word, to, out);
        }
    }

    private static boolean latin(String word) {
        char c = word.charAt(0);
        return c < 0x250 || c == 'ə' || c == 'Ə';
    }

    private static boolean cyrillic(String word) {
        char c = word.charAt(0);
        return c >= 0x400 && c < 0x530;
    }

    private static void byScript(String word, int to, Reading out) {
        char c = word.charAt(0);
        if (c < 0x250) {
            ReadLatin.read(word, to, out);
            return;
        }
        switch (InspectName.mainScript(word)) {
            case CYRILLIC -> ReadRussian.read(word, to, out);
            case ARABIC -> ReadArabic.read(word, to, out);
            case LATIN, MIXED, NONE -> ReadLatin.read(word, to, out);
            case OTHER -> {
                String latin = OtherScripts.latin(word.substring(0, to));
                ReadLatin.read(latin, latin.length(), out);
            }
        }
    }
}
