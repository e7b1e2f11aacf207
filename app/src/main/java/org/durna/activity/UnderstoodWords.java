package org.durna.activity;

import java.util.Map;

/** What an officer has said that names and codes of other registers mean here. */
public record UnderstoodWords(Map<String, String> organisations, Map<String, String> sectors) {
    public UnderstoodWords {
        organisations = Map.copyOf(organisations);
        sectors = Map.copyOf(sectors);
    }
}
