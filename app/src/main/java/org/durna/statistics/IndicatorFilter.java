package org.durna.statistics;

import java.util.Optional;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators are asked for, and from where on.
 *
 * @param figured whether only those that have a figure are wanted
 */
public record IndicatorFilter(
        @Nullable IndicatorKind onlyKind,
        String onlyClause,
        String words,
        Language language,
        boolean figured,
        @Nullable IndicatorCode last,
        int size) {
    public static final int MOST = 50;

    public IndicatorFilter {
        size = Math.clamp(size, 1, MOST);
    }

    public static IndicatorFilter all(Language language) {
        return new IndicatorFilter(null, "", "", language, false, null, MOST);
    }

    public Optional<IndicatorKind> kind() {
        return Optional.ofNullable(onlyKind);
    }

    public Optional<String> clause() {
        return Optional.of(onlyClause).filter(clause -> !clause.isBlank());
    }

    public Optional<String> text() {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    public Optional<IndicatorCode> after() {
        return Optional.ofNullable(last);
    }
}
