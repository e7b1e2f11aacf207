package org.durna.names.truth;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Pairs that are one name, route by route. */
final class SameNames {
    private static final String ATTESTED_RU = "Russian spelling attested in documents and press";
    private static final String ATTESTED_AR = "spelling in Arabic script attested in Iran";
    private final Lexicon lexicon;
    private final BiConsumer<String, TruthRow> out;

    SameNames(Lexicon lexicon, BiConsumer<String, TruthRow> out) {
        this.lexicon = lexicon;
        this.out = out;
    }

    void write() {
        lexicon.entries().forEach(this::entry);
        for (String[] row : lexicon.attested()) {
            out.accept(row[0], new TruthRow(row[0], row[2], row[1], row[2], row[3], row[4]));
        }
        new WholeNames(lexicon, out).write();
    }

    private void entry(Lexicon.Entry entry) {
        String az = entry.az();
        String cyrillic = PublishedRules.azerbaijaniCyrillic(az);
        String english = PublishedRules.azerbaijaniEnglish(az);
        pair(entry, az, cyrillic, "az-cyrillic", "alphabet of 1958; table of the law of 25 December 1991");
        pair(entry, az, english, "az-english", "usage of passports and press of Azerbaijan: ə a; c j; q g; x kh");
        pair(entry, az, PublishedRules.azerbaijaniEnglishWithY(az), "az-english", "the same with y for ı");
        pair(entry, az, PublishedRules.marksLost(az), "marks-lost", "ASCII only: ə e; ş s; ç c; ğ g; ı i; ö o; ü u");
        mrz(entry, az, english.toUpperCase(Locale.ROOT), "passport usage in capitals");
        mrz(entry, az, PublishedRules.doc9303Latin(az), "Doc 9303 part 3 section 6.A; ə as E");
        pair(entry, cyrillic, english, "cross", "1958 Cyrillic against passport usage");
        if (!entry.arabic().isEmpty()) {
            pair(entry, az, entry.arabic(), "arabic", ATTESTED_AR);
            pair(
                    entry,
                    entry.arabic(),
                    entry.russian().getFirst(),
                    "cross",
                    "Arabic script against Russian; both attested");
            pair(entry, entry.arabic(), english, "cross", "Arabic script against passport usage");
        }
        entry.russian().forEach(russian -> russian(entry, russian));
    }

    private void russian(Lexicon.Entry entry, String russian) {
        String az = entry.az();
        String on = " on the attested Russian spelling " + russian;
        pair(entry, az, russian, "russian", ATTESTED_RU);
        pair(entry, az, PublishedRules.doc9303(russian), "ru-icao", "Doc 9303 part 3 section 6.B" + on);
        pair(entry, az, PublishedRules.gost52535(russian), "ru-gost", "GOST R 52535.1-2006" + on);
        pair(entry, az, PublishedRules.gost779(russian), "ru-gost", "GOST 7.79-2000 B" + on);
        pair(entry, az, PublishedRules.bgn(russian), "ru-bgn", "BGN/PCGN 1947 by CLDR" + on);
        pair(entry, az, PublishedRules.english(russian), "ru-english", "everyday English" + on);
        pair(entry, az, PublishedRules.french(russian), "french", "French transcription before 1997" + on);
        pair(entry, az, PublishedRules.duden(russian), "german", "Duden transcription" + on);
        String english = PublishedRules.azerbaijaniEnglish(az);
        pair(entry, russian, english, "cross", "Russian against passport usage");
        pair(entry, PublishedRules.french(russian), english, "cross", "French transcription against passport usage");
        pair(entry, PublishedRules.duden(russian), PublishedRules.marksLost(az), "cross", "Duden against lost marks");
        if (entry.kind().equals("s") && (az.endsWith("ov") || az.endsWith("ev"))) {
            pair(entry, az + "a", russian, "surname-gender", "-ova is -ov; Russian spelling of the man's surname");
            pair(entry, az, PublishedRules.doc9303(russian + "а"), "surname-gender", "-ova is -ov; Doc 9303");
            pair(entry, az + "a", english, "surname-gender", "-ova is -ov; passport usage");
        }
    }

    private void pair(Lexicon.Entry entry, String left, String right, String route, String source) {
        out.accept(entry.az(), new TruthRow(left, entry.field(), right, entry.field(), route, source));
    }

    /** A zone holds a whole name: the other identifier is the same on both sides and says nothing. */
    private void mrz(Lexicon.Entry entry, String az, String capitals, String source) {
        boolean surname = entry.kind().equals("s");
        List<String> other = surname ? List.of("Rauf", "RAUF") : List.of("Aslanov", "ASLANOV");
        String left = surname ? az + " " + other.get(0) : other.get(0) + " " + az;
        String right = surname ? capitals + "<<" + other.get(1) + "<<<<<<" : other.get(1) + "<<" + capitals + "<<<<<<";
        out.accept(entry.az(), new TruthRow(left, "whole", right, "mrz", "mrz", source));
    }
}
