package org.durna.names;

import com.ibm.icu.text.Transliterator;

/** Scripts for which ICU's general transform to Latin is right enough to find a name: Georgian, Greek, Armenian, Hebrew … */
final class OtherScripts {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");

    private OtherScripts() {}

    static synchronized String latin(String word) {
        return TO_LATIN.transliterate(word);
    }
}
