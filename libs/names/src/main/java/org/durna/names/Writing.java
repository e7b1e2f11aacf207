package org.durna.names;

/** How a name is spelt: the script together with the rules that put it there. A spelling, never a people. */
public enum Writing {
    /** The alphabet of 1991/1992, with ə. */
    AZERBAIJANI_LATIN,
    /** The alphabet of 1958, in use until 2001. */
    AZERBAIJANI_CYRILLIC,
    /** Azerbaijani or Persian in Arabic letters: short vowels are mostly not written. */
    ARABIC,
    /** Russian, and Cyrillic whose language cannot be told. */
    RUSSIAN,
    /** Latin with ş, ç, ğ, ı, ö, ü but without ə: Turkish, or Azerbaijani that happens to need no ə. */
    TURKISH,
    /** The machine-readable zone of a travel document. */
    MRZ,
    /** Latin whose rules nobody said: a romanisation, an everyday spelling, or letters that lost their marks. */
    LATIN
}
