package org.durna.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/**
 * The first page of a pack ({@code pack.yaml}): which partnership it is, in which languages it is published (the first is
 * the first language of every page), whose calendar its legal days follow, and when it was signed.
 */
public record PackManifest(
        PackId id,
        LocalizedText name,
        LocalizedText shortName,
        List<Language> languages,
        Language officialLanguage,
        ZoneId zone,
        LocalDate signed,
        String homeState) {

    @JsonCreator
    public PackManifest {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("pack.yaml names no language");
        }
    }

    public Language firstLanguage() {
        return languages.getFirst();
    }
}
