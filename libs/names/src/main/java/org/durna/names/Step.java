package org.durna.names;

/** One step on the way from one spelling of a name to another. */
public enum Step {
    SAME_LETTERS,
    CASE_OR_MARKS,
    READ_AZERBAIJANI_CYRILLIC,
    READ_ARABIC,
    READ_RUSSIAN,
    READ_TURKISH,
    READ_MRZ,
    READ_ROMANISATION,
    SCHWA,
    DOTLESS_I,
    ROUNDED_VOWEL,
    BACK_CONSONANT,
    HUSHING,
    FINAL_STOP,
    GLIDE,
    SHORT_VOWELS_UNWRITTEN,
    SLIP,
    GENDER_OF_SURNAME,
    SURNAME_ENDING,
    PATRONYMIC_FORM,
    PATRONYMIC_MISSING,
    PART_MISSING,
    ORDER,
    WRITTEN_TOGETHER,
    TRUNCATED
}
