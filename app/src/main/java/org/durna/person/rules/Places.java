package org.durna.person.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.durna.names.places.Gazetteer;

/** The gazetteer, asked about the same few places again and again. */
public final class Places {
    private static final int REMEMBERED = 10_000;

    private final Gazetteer gazetteer;
    private final Map<String, List<Gazetteer.Found>> answers = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Gazetteer.Found>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Every place that ever bore this name, with the names that it may be. */
    public List<Gazetteer.Found> called(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        synchronized (answers) {
            List<Gazetteer.Found> known = answers.get(text);
            if (known != null) {
                return known;
            }
        }
        List<Gazetteer.Found> found = gazetteer.find(text);
        synchronized (answers) {
            answers.put(text, found);
        }
        return found;
    }
}
