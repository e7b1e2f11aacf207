package org.durna.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.durna.pack.Pack;
import org.durna.partnership.OfficialCopy.Edition;
import org.durna.partnership.reading.KnownEdition;
import org.durna.partnership.reading.OfficialTextReader;
import org.durna.partnership.reading.ReadText;
import org.durna.partnership.reading.ReadingGuide;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/** How the pack says that its official texts are read, and which editions of them it knows. */
public final class OfficialGuides {
    private record Known(ReadingGuide guide, OfficialTextReader reader, Optional<KnownEdition> edition) {}

    private final Map<Language, Known> byLanguage = new TreeMap<>();

    public OfficialGuides(Pack pack) {
        for (Language language : pack.manifest().languages()) {
            String guide = "declaration/reading-" + language + ".yaml";
            String edition = "declaration/edition-" + language + ".yaml";
            if (pack.has(guide)) {
                ReadingGuide read = pack.read(guide, ReadingGuide.class);
                Optional<KnownEdition> known =
                        pack.has(edition) ? Optional.of(pack.read(edition, KnownEdition.class)) : Optional.empty();
                byLanguage.put(language, new Known(read, new OfficialTextReader(read), known));
            }
        }
    }

    /** The languages in which an official text can be read. */
    public List<Language> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    Optional<ReadText> read(OfficialCopy copy) {
        return Optional.ofNullable(byLanguage.get(copy.language())).map(known -> read(known, copy));
    }

    private static ReadText read(Known known, OfficialCopy copy) {
        byte[] bytes = copy.content().bytes();
        return copy.edition() == Edition.KNOWN && known.edition().isPresent()
                ? known.reader().read(bytes, known.edition().get())
                : known.reader().read(bytes);
    }

    /** What the pack calls a block that is no clause. */
    public Optional<LocalizedText> name(Language language, String furniture) {
        return Optional.ofNullable(byLanguage.get(language))
                .map(known -> known.guide().names().get(furniture));
    }

    /** The edition that copies in a language are compared with. */
    public Optional<LocalizedText> edition(Language language) {
        return Optional.ofNullable(byLanguage.get(language))
                .flatMap(Known::edition)
                .map(KnownEdition::name);
    }
}
