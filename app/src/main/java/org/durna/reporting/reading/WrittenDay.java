package org.durna.reporting.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.shared.Reason;

/**
 * A day as people write it. {@code 2026-03-12} and {@code 12.03.2026} can be read in one way; {@code 12/03/2026} is the 12th of March
 * in one country and the 3rd of December in another; {@code 12/03} does not say its year either. Where there is a doubt, it is asked.
 */
public final class WrittenDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\.?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\.?");
    private static final int CENTURY = 2000;

    private WrittenDay() {}

    /** @param near a day near which the written one lies; its year and those beside it are offered where none is written */
    public static Meaning read(String text, LocalDate near) {
        if (SaidNothing.by(text)) {
            return new Meaning.Nothing();
        }
        String plain = text.strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return of(candidates(iso.group(1), iso.group(2), iso.group(3)), plain);
        }
        Matcher dots = DOTS.matcher(plain);
        if (dots.matches()) {
            return of(candidates(dots.group(3), dots.group(2), dots.group(1)), plain);
        }
        Matcher slashes = SLASHES.matcher(plain);
        if (slashes.matches()) {
            Set<LocalDate> both = candidates(slashes.group(3), slashes.group(2), slashes.group(1));
            both.addAll(candidates(slashes.group(3), slashes.group(1), slashes.group(2)));
            return of(both, plain);
        }
        Matcher yearless = WITHOUT_YEAR.matcher(plain);
        return yearless.matches() ? of(near(yearless, near), plain) : of(Set.of(), plain);
    }

    private static Set<LocalDate> near(Matcher written, LocalDate near) {
        Set<LocalDate> found = new LinkedHashSet<>();
        for (int year : List.of(near.getYear(), near.getYear() - 1)) {
            found.addAll(candidates(Integer.toString(year), written.group(3), written.group(1)));
            if (!written.group(2).equals(".")) {
                found.addAll(candidates(Integer.toString(year), written.group(1), written.group(3)));
            }
        }
        return found;
    }

    private static Set<LocalDate> candidates(String year, String month, String day) {
        Set<LocalDate> found = new LinkedHashSet<>();
        day(year, month, day).ifPresent(found::add);
        return found;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            return Optional.of(LocalDate.of(
                    year.length() == 2 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Meaning of(Set<LocalDate> days, String text) {
        return switch (days.size()) {
            case 0 -> new Meaning.Wrong(Reason.of("reporting.not-a-day", text));
            case 1 -> new Meaning.Sure(days.iterator().next().toString());
            default ->
                new Meaning.Unclear(
                        days.stream().map(LocalDate::toString).toList(), Reason.of("reporting.which-day", text));
        };
    }
}
