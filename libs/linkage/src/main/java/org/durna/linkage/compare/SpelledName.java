package org.durna.linkage.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.linkage.Value;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.names.NameKey;
import org.durna.names.SearchKey;
import org.durna.names.SearchKeys;

/** A name with its sounds and its search keys. */
record SpelledName(String normal, String shown, Name name, NameKey sounds, long firstKey, long lastKey)
        implements Value {

    /** How two spellings meet: by the routes that lead from one to the other, which know every script. One per comparison; threads may share it. */
    static final class Routes {
        private final ThreadLocal<NameComparer> comparers = ThreadLocal.withInitial(NameComparer::new);
        private final SearchKeys searchKeys = new SearchKeys();
        private final KeyMaker sounds = new KeyMaker();

        SpelledName spelled(Name name, String normal, String shown) {
            List<SearchKey> keys = searchKeys.of(name);
            long first = keys.isEmpty() ? 0 : Hash.key(keys.getFirst().value());
            long last = keys.isEmpty() ? 0 : Hash.key(keys.getLast().value());
            return new SpelledName(normal, shown, name, sounds.key(name), first, last);
        }

        boolean lead(SpelledName one, SpelledName other) {
            return switch (comparers.get().degree(one.sounds(), other.sounds())) {
                case SAME, SAME_BY_ROUTE -> true;
                case CLOSE, DIFFERENT, MISSING -> false;
            };
        }

        Optional<String> words(SpelledName one, SpelledName other, Locale language) {
            return Optional.of(comparers
                            .get()
                            .compare(one.name(), other.name())
                            .route()
                            .words(language))
                    .filter(words -> !words.isBlank());
        }
    }
}
