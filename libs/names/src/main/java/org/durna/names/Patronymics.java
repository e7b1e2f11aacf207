package org.durna.names;

/** The endings of the Russian patronymic, in each alphabet: what stands before them is the father's name. */
final class Patronymics {
    private static final String[] ENDINGS = {
        "oviç", "eviç", "ovna", "evna", "ovich", "evich", "ovitch", "evitch", "owitsch", "ewitsch", "ovič", "evič",
        "ovic", "evic", "ович", "евич", "овна", "евна"
    };

    private Patronymics() {}

    /** Where the father's name ends, or 0 if this is no Russian patronymic. */
    static int stemEnd(String word) {
        int length = word.length();
        if (length < 6) {
            return 0;
        }
        char last = Character.toLowerCase(word.charAt(length - 1));
        if (last != 'ç' && last != 'h' && last != 'a' && last != 'č' && last != 'c' && last != 'ч' && last != 'а') {
            return 0;
        }
        for (String ending : ENDINGS) {
            int at = length - ending.length();
            if (at >= 2 && word.regionMatches(true, at, ending, 0, ending.length())) {
                return word.charAt(at - 1) == 'y' && ending.charAt(0) == 'e' ? at - 1 : at;
            }
        }
        return 0;
    }
}
