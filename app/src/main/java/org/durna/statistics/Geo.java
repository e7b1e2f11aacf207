package org.durna.statistics;

import java.util.Set;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;

/**
 * A country, or an aggregate that already holds countries and is never added to them.
 *
 * @param members the countries that an aggregate holds, empty where its composition is not known
 */
public record Geo(GeoCode code, boolean aggregate, LocalizedText name, Set<GeoCode> members) {
    public Geo {
        members = Set.copyOf(members);
    }

    /** The name in a language, or the code where this language has no name for it. */
    public String in(Language language) {
        return name.has(language) ? name.in(language) : code.value();
    }
}
