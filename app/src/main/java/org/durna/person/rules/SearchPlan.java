package org.durna.person.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.durna.names.NamePart;
import org.durna.names.Role;
import org.durna.names.SearchKey;
import org.durna.names.places.Gazetteer;
import org.durna.person.AssertedName;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;

/**
 * What is looked up for a query, step by step from the narrow to the wide. A step is a set of alternatives, each of which asks
 * for assertions that bear all its keys at once. No alternative needs every word of the query, so one wrong word hides nobody.
 */
public final class SearchPlan {
    private final Query query;
    private final Places places;
    private final List<FindKey> placeKeys;
    private final List<List<Word>> words = new ArrayList<>();

    /** Surname and given name: with them alone somebody is told from most others; a given name and a father's need the place at once. */
    private final boolean namesWhole;

    /** One reading of a word of the name: by its consonants, as a name or as a parent's. */
    private record Word(String kind, SearchKey skeleton) {
        FindKey key() {
            return FindKey.skeleton(kind, skeleton);
        }

        FindKey key(int year) {
            return FindKey.skeleton(kind, skeleton, year);
        }
    }

    /** Keys that an assertion must bear all together. */
    public record Together(Set<Long> keys) {
        public Together {
            keys = Set.copyOf(keys);
        }

        private static Together of(FindKey... keys) {
            Set<Long> values = new LinkedHashSet<>();
            for (FindKey key : keys) {
                values.add(key.value());
            }
            return new Together(values);
        }
    }

    private SearchPlan(Query query, Places places) {
        this.query = query;
        this.places = places;
        this.placeKeys = placeKeys(query, places);
        List<NamePart> parts = query.name().parts().stream()
                .filter(part -> part.role() != Role.PARTICLE)
                .toList();
        this.namesWhole =
                parts.stream().filter(part -> !FindKey.isParent(part.role())).count() > 1;
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            boolean patronymic = FindKey.isParent(part.role());
            boolean maybeParent = patronymic || part.role() == Role.UNKNOWN && i > 1;
            List<Word> readings = new ArrayList<>();
            for (SearchKey skeleton :
                    KeysOfParticulars.skeletons(part, query.name().writing())) {
                if (!patronymic) {
                    readings.add(new Word(FindKey.NAME, skeleton));
                }
                if (maybeParent) {
                    readings.add(new Word(FindKey.PARENT, skeleton));
                }
            }
            if (!readings.isEmpty()) {
                words.add(readings);
            }
        }
    }

    /** The steps for a query; none for an empty one. */
    public static List<Set<Together>> of(Query query, Places places) {
        SearchPlan plan = new SearchPlan(query, places);
        List<Set<Together>> steps = new ArrayList<>();
        steps.add(plan.numbers());
        Set<Together> twoWords = plan.twoWordsBorn();
        if (plan.namesWhole) {
            steps.add(twoWords);
            steps.add(plan.born());
        } else {
            twoWords.addAll(plan.born());
            steps.add(twoWords);
        }
        steps.add(plan.withoutYear());
        steps.add(plan.misread());
        steps.removeIf(Set::isEmpty);
        return steps;
    }

    /** Where those are looked for who may be one with somebody of whom this is said: the nearest steps at once. */
    public static Set<Together> near(Particulars said, Places places) {
        Set<Together> together = new LinkedHashSet<>();
        for (AssertedName name : said.names()) {
            SearchPlan plan = new SearchPlan(Query.about(said, name), places);
            together.addAll(plan.numbers());
            together.addAll(plan.twoWordsBorn());
            together.addAll(said.born() == null ? plan.withoutYear() : plan.born());
        }
        return together;
    }

    private Set<Together> numbers() {
        Set<Together> together = new LinkedHashSet<>();
        query.numbers().forEach(number -> together.add(Together.of(FindKey.wholeNumber(number))));
        return together;
    }

    /** Two words with the year: most are found by these. */
    private Set<Together> twoWordsBorn() {
        PartialDate born = query.born();
        Set<Together> together = new LinkedHashSet<>();
        if (born != null) {
            int year = born.year();
            pairs((one, other) -> together.add(Together.of(one.key(year), other.key(year))));
        }
        return together;
    }

    /** A word with the day, a word or nothing with the place of birth. */
    private Set<Together> born() {
        PartialDate born = query.born();
        Set<Together> together = new LinkedHashSet<>();
        if (born == null) {
            return together;
        }
        int year = born.year();
        for (List<Word> readings : words) {
            for (Word word : readings) {
                if (born.isWhole()) {
                    together.add(Together.of(word.key(), FindKey.day(born)));
                }
                placeKeys.forEach(place -> together.add(Together.of(word.key(year), place)));
                if (words.size() == 1) {
                    together.add(Together.of(word.key(year)));
                }
            }
        }
        if (words.isEmpty()) {
            placesIn(year).forEach(place -> together.add(Together.of(place)));
            if (born.isWhole()) {
                together.add(Together.of(FindKey.day(born)));
            }
        }
        return together;
    }

    /** For those whose year nobody wrote down, or wrote down wrongly. */
    private Set<Together> withoutYear() {
        Set<Together> together = new LinkedHashSet<>();
        pairs((one, other) -> together.add(Together.of(one.key(), other.key())));
        for (List<Word> readings : words) {
            for (Word word : readings) {
                placeKeys.forEach(place -> together.add(Together.of(word.key(), place)));
                if (words.size() == 1) {
                    together.add(Together.of(word.key()));
                }
            }
        }
        if (words.isEmpty() && query.born() == null && query.numbers().isEmpty()) {
            placeKeys.forEach(place -> together.add(Together.of(place)));
        }
        return together;
    }

    /** One sign of a number is wrong. */
    private Set<Together> misread() {
        Set<Together> together = new LinkedHashSet<>();
        query.numbers().forEach(number -> FindKey.halves(number).forEach(half -> together.add(Together.of(half))));
        return together;
    }

    private interface Pair {
        void of(Word one, Word other);
    }

    private void pairs(Pair pair) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (Word one : words.get(i)) {
                    words.get(j).forEach(other -> pair.of(one, other));
                }
            }
        }
    }

    private static List<FindKey> placeKeys(Query query, Places places) {
        List<FindKey> keys = new ArrayList<>();
        for (String asked : query.places()) {
            List<Gazetteer.Found> known = places.called(asked);
            known.forEach(found -> keys.add(FindKey.place(found.place().id())));
            if (known.isEmpty()) {
                keys.addAll(FindKey.wordsOfPlace(asked));
            }
        }
        return keys;
    }

    private List<FindKey> placesIn(int year) {
        return query.places().stream()
                .flatMap(asked -> places.called(asked).stream())
                .map(found -> FindKey.place(found.place().id(), year))
                .toList();
    }
}
