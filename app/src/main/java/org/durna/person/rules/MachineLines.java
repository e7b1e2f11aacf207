package org.durna.person.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.names.Name;
import org.durna.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was pasted from a machine-readable zone by Doc 9303: TD3 (two lines of 44), TD2 (two of 36), TD1 (three of 30),
 * or the name field alone. Check digits do not decide here: who searches may have misread one.
 */
final class MachineLines {
    private static final Pattern CODED = Pattern.compile("[PIACV][A-Z<][A-Z<]{3}(.*)");
    private static final Pattern BIRTH_SEX_UNTIL = Pattern.compile("(\\d{6})[0-9<][MFX<]\\d{6}[0-9<]");
    private static final int NUMBER = 9;
    private static final int CARD = 30;
    private static final int PERSONAL_NUMBER_FROM = 28;
    private static final int PERSONAL_NUMBER_TO = 42;

    private MachineLines() {}

    static Query read(String text, LocalDate today) {
        List<String> lines = Arrays.stream(text.strip().split("\\s+"))
                .map(line -> line.toUpperCase(java.util.Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> numbers = new ArrayList<>();
        Name name = Name.whole("");
        PartialDate born = null;
        for (String line : lines) {
            Matcher dates = BIRTH_SEX_UNTIL.matcher(line);
            if (dates.find()) {
                born = birth(dates.group(1), today).orElse(born);
                if (dates.start() > NUMBER) {
                    addNumber(numbers, line.substring(0, NUMBER));
                    addNumber(numbers, personalNumber(line));
                }
            } else if (line.contains("<<") && !isCard(line, lines)) {
                Matcher coded = CODED.matcher(line);
                name = Name.mrz(coded.matches() && line.length() > CARD ? coded.group(1) : line);
            } else if (isCard(line, lines)) {
                addNumber(numbers, line.substring(5, 5 + NUMBER));
                addNumber(numbers, line.substring(5 + NUMBER + 1));
            }
        }
        return new Query(name, born, List.of(), numbers, null);
    }

    /** The first line of a card: what it is, whose, its number; the names stand on the third. */
    private static boolean isCard(String line, List<String> lines) {
        return lines.size() == 3 && line.equals(lines.getFirst()) && line.length() >= CARD - 1;
    }

    private static String personalNumber(String line) {
        return line.length() >= PERSONAL_NUMBER_TO ? line.substring(PERSONAL_NUMBER_FROM, PERSONAL_NUMBER_TO) : "";
    }

    private static void addNumber(List<String> numbers, String field) {
        String number = field.replace("<", "");
        if (number.length() > 4) {
            numbers.add(number);
        }
    }

    /** Two digits of a year: nobody is born in the future. */
    private static Optional<PartialDate> birth(@Nullable String digits, LocalDate today) {
        if (digits == null) {
            return Optional.empty();
        }
        int year = 2000 + Integer.parseInt(digits.substring(0, 2));
        try {
            PartialDate day = new PartialDate(
                    year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(4)));
            return Optional.of(day.isAfter(today) ? new PartialDate(year - 100, day.month(), day.day()) : day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
