package org.durna.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the six criteria by which the Development Assistance Committee of the OECD evaluates. */
public enum Criterion {
    RELEVANCE,
    COHERENCE,
    EFFECTIVENESS,
    EFFICIENCY,
    IMPACT,
    SUSTAINABILITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "evaluation.criterion." + code();
    }

    public static Optional<Criterion> read(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
