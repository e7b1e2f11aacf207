package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The agreement that the partnership builds on, a dated value that a successor replaces.
 *
 * @param clause the clause that names it, where its page shows it
 * @param verified whether the dates were checked against the source
 */
public record BaseAgreement(
        LocalDate from,
        @Nullable LocalDate to,
        LocalizedText name,
        @JsonProperty("short") LocalizedText shortName,
        @Nullable LocalDate signed,
        @Nullable ClauseId clause,
        Source source,
        boolean verified) {

    /** Where the dates come from. */
    public record Source(String title, @Nullable String url) {}

    public Period period() {
        return new Period(from, to);
    }

    /** The one in force on a day. */
    static Optional<BaseAgreement> on(LocalDate day, List<BaseAgreement> all) {
        return all.stream().filter(each -> each.period().covers(day)).findFirst();
    }

    /** The first two whose periods overlap, which no pack may have. */
    static Optional<BaseAgreement> overlapping(List<BaseAgreement> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> other != one && other.period().covers(one.from())))
                .findFirst();
    }
}
