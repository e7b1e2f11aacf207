package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.durna.frame.Form;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Amount;
import org.durna.statistics.Flags;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a program writes.
 *
 * @param geo left out for a figure that is not broken down by country
 * @param state left out for a plain value; missing or confidential without one
 * @param visibility left out for a draft of the agency's own
 */
@Schema(name = "NewObservation")
record ApiEntry(
        @Nullable String geo,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String period,

        @Nullable BigDecimal value,
        @Nullable String state,
        @Nullable String flags,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String note,

        @Nullable String visibility) {
    private static final int LONGEST_NOTE = 500;

    Visibility reach() {
        return visibility == null ? Visibility.OWN : Visibility.valueOf(visibility.toUpperCase(Locale.ROOT));
    }

    Outcome<Observation, Reason> read() {
        Optional<GeoCode> place = geo == null ? Optional.of(GeoCode.WHOLE) : GeoCode.parse(geo);
        if (place.isEmpty()) {
            return Outcome.refused(Reason.of("statistics.row.unknown-geo", String.valueOf(geo)));
        }
        Optional<ReferencePeriod> time = ReferencePeriod.parse(Objects.requireNonNullElse(period, ""));
        if (time.isEmpty()) {
            return Outcome.refused(Reason.of("statistics.row.not-a-period", Objects.requireNonNullElse(period, "")));
        }
        Optional<Flags> letters = Flags.parse(Objects.requireNonNullElse(flags, ""));
        if (letters.isEmpty()) {
            return Outcome.refused(Reason.of("statistics.row.not-a-flag", Objects.requireNonNullElse(flags, "")));
        }
        String said = note == null ? "" : note.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE || !Form.isWritable(said)) {
            return Outcome.refused(Reason.of("statistics.api.note-needed", LONGEST_NOTE));
        }
        if (visibility != null && !visibility.matches("(?i)own|parties|platform|public")) {
            return Outcome.refused(Reason.of("statistics.api.visibility", visibility));
        }
        return amount(letters.get())
                .<Outcome<Observation, Reason>>map(
                        amount -> Outcome.done(new Observation(place.get(), time.get(), amount, letters.get(), said)))
                .orElseGet(() -> Outcome.refused(Reason.of("statistics.api.value-and-state")));
    }

    private Optional<Amount> amount(Flags letters) {
        if (value == null) {
            return switch (Objects.requireNonNullElse(state, "")) {
                case "missing" -> Optional.of(new Amount.Missing());
                case "confidential" -> Optional.of(new Amount.Confidential());
                case String other -> Optional.empty();
            };
        }
        boolean plain = value.precision() - (long) value.scale() <= 18 && value.scale() <= 12 && !letters.has('c');
        return switch (Objects.requireNonNullElse(state, "value")) {
            case "value", "zero" -> plain ? Optional.of(Amount.of(value)) : Optional.empty();
            case "rounded-to-zero" -> value.signum() == 0 ? Optional.of(new Amount.RoundedToZero()) : Optional.empty();
            case String other -> Optional.empty();
        };
    }
}
