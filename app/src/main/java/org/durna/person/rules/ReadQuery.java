package org.durna.person.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.names.Name;
import org.durna.names.NamePart;
import org.durna.names.Role;
import org.durna.person.PartialDate;
import org.durna.shared.PersonId;

/** Reads the one box: words of a name, a date of birth or part of one, a place, numbers, or the lines of a passport. */
public final class ReadQuery {
    private static final int LEAST_OF_A_NUMBER = 5;
    private static final int SERIES = 3;
    private static final int OLDEST = 150;
    private static final int WORDS_OF_A_NAME = 2;

    private final Places places;
    private final Clock clock;

    public ReadQuery(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public Query read(String text) {
        LocalDate today = LocalDate.now(clock);
        return text.contains("<") ? MachineLines.read(text, today) : new Reading(today, WORDS_OF_A_NAME).read(text);
    }

    /** Some cities are names of people, too: what the second word means where nobody has it for a name. Often the same as {@link #read}. */
    public Query readSecondWordAsPlace(String text) {
        LocalDate today = LocalDate.now(clock);
        return text.contains("<") ? MachineLines.read(text, today) : new Reading(today, 1).read(text);
    }

    /** One reading of one line; commas part it where the writer put some. */
    private final class Reading {
        private final LocalDate today;
        private final int placesFrom;
        private final List<String> names = new ArrayList<>();
        private final List<String> found = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private Optional<PartialDate> born = Optional.empty();
        private Optional<PersonId> person = Optional.empty();

        Reading(LocalDate today, int placesFrom) {
            this.today = today;
            this.placesFrom = placesFrom;
        }

        Query read(String text) {
            for (String part : text.split("[,;\\n]")) {
                part(List.of(part.strip().split("\\s+")));
            }
            return new Query(
                    Name.whole(String.join(" ", names)), born.orElse(null), found, numbers, person.orElse(null));
        }

        private void part(List<String> words) {
            boolean first = names.isEmpty();
            List<String> left = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String next = i + 1 < words.size() ? words.get(i + 1) : "";
                if (isSeries(word) && next.matches("\\d{" + LEAST_OF_A_NUMBER + ",}")) {
                    numbers.add(word + next);
                    i++;
                } else if (!word.isEmpty() && !takenAsNumber(word)) {
                    left.add(word);
                }
            }
            if (!first && !left.isEmpty() && isPlace(left, names.size())) {
                found.add(String.join(" ", left));
            } else {
                inOnePart(left);
            }
        }

        /** What stands alone after the name is a place, unless it is the given name after a surname. */
        private boolean isPlace(List<String> words, int namesBefore) {
            return !places.called(String.join(" ", words)).isEmpty() || namesBefore > 1 && words.size() <= 2;
        }

        /** Without commas, a word after the first ones is a place where the gazetteer knows it, but not where it is the father's name or the word beside it: Füzuli oğlu. */
        private void inOnePart(List<String> words) {
            Set<String> own = Name.whole(String.join(" ", words)).parts().stream()
                    .filter(part -> part.role() != Role.PATRONYMIC)
                    .map(NamePart::text)
                    .collect(Collectors.toSet());
            for (String word : words) {
                boolean maybePlace = names.size() >= placesFrom && own.contains(word);
                if (maybePlace && !places.called(word).isEmpty()) {
                    found.add(word);
                } else {
                    names.add(word);
                }
            }
        }

        private boolean takenAsNumber(String word) {
            Optional<PersonId> own = PersonId.parse(word);
            if (own.isPresent() && word.contains("-")) {
                person = own;
                return true;
            }
            Optional<PartialDate> date = PartialDate.parse(word)
                    .filter(read -> read.year() > today.getYear() - OLDEST && !read.isAfter(today));
            if (date.isPresent()) {
                born = date;
                return true;
            }
            boolean number = word.length() >= LEAST_OF_A_NUMBER && word.chars().anyMatch(Character::isDigit);
            if (number) {
                numbers.add(word);
            }
            return number;
        }
    }

    /** The letters before the digits of a passport, which many write apart. */
    private static boolean isSeries(String word) {
        return word.length() <= SERIES && word.chars().allMatch(Character::isLetter);
    }
}
