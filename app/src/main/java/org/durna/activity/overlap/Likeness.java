package org.durna.activity.overlap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.durna.activity.OverlapReason;
import org.durna.activity.OverlapReason.Because;

/** How much two activities are alike, and by what. */
public final class Likeness {
    private static final double DAYS_OF_A_YEAR = 365;

    private final Lexicon lexicon;

    public Likeness(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A sum of weights, above zero where the two may be one, and what they share. */
    public record Found(double weight, List<OverlapReason> reasons) {
        public Found {
            reasons = List.copyOf(reasons);
        }

        public boolean isOverlap() {
            return weight > 0;
        }
    }

    private record Wording(double share, List<String> words) {}

    public Found between(Portrait one, Portrait other) {
        List<OverlapReason> reasons = new ArrayList<>();
        double weight = Weights.NOTHING_SHARED;
        Wording wording = wording(one, other);
        weight += Weights.ALL_WORDS * wording.share();
        if (!wording.words().isEmpty()) {
            reasons.add(new OverlapReason(Because.WORDING, wording.words()));
        }
        weight += codes(Because.THEME, one.themes(), other.themes(), Weights.A_THEME, Weights.NO_THEME, reasons);
        weight += codes(Because.GROUP, one.groups(), other.groups(), Weights.A_GROUP, Weights.NO_GROUP, reasons);
        weight += codes(Because.PLACE, one.places(), other.places(), Weights.A_PLACE, Weights.NO_PLACE, reasons);
        weight += time(one, other, reasons);
        weight += organisations(one, other, reasons);
        return new Found(weight, reasons);
    }

    /** The two titles that are most alike, whichever their languages. */
    private Wording wording(Portrait one, Portrait other) {
        Wording best = new Wording(0, List.of());
        for (String title : one.titles()) {
            for (String against : other.titles()) {
                Wording found = wording(lexicon.meanings(title), lexicon.meanings(against));
                best = found.share() > best.share() ? found : best;
            }
        }
        return best;
    }

    private Wording wording(Map<String, String> one, Map<String, String> other) {
        double shared = 0;
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> meaning : one.entrySet()) {
            String word = other.get(meaning.getKey());
            if (word != null) {
                shared += lexicon.weight(meaning.getKey());
                words.add(word.equalsIgnoreCase(meaning.getValue()) ? word : meaning.getValue() + " ~ " + word);
            }
        }
        double all = weigh(one.keySet()) + weigh(other.keySet());
        return new Wording(all == 0 ? 0 : 2 * shared / all, words);
    }

    private double weigh(Set<String> meanings) {
        return meanings.stream().mapToDouble(lexicon::weight).sum();
    }

    private static double codes(
            Because because,
            Set<String> one,
            Set<String> other,
            double some,
            double none,
            List<OverlapReason> reasons) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> shared = shared(one, other);
        if (shared.isEmpty()) {
            return none;
        }
        reasons.add(new OverlapReason(because, List.copyOf(shared)));
        return some;
    }

    private static double time(Portrait one, Portrait other, List<OverlapReason> reasons) {
        LocalDate from = one.begins().isAfter(other.begins()) ? one.begins() : other.begins();
        LocalDate until = one.ends().isBefore(other.ends()) ? one.ends() : other.ends();
        long together = ChronoUnit.DAYS.between(from, until);
        if (together < 0) {
            return Weights.A_YEAR_APART * Math.min(1, -together / DAYS_OF_A_YEAR);
        }
        reasons.add(new OverlapReason(Because.TIME, List.of(from.toString(), until.toString())));
        long shorter = Math.max(
                1,
                Math.min(
                        ChronoUnit.DAYS.between(one.begins(), one.ends()),
                        ChronoUnit.DAYS.between(other.begins(), other.ends())));
        return Weights.ALL_THE_TIME * Math.min(1, together / (double) shorter);
    }

    private static double organisations(Portrait one, Portrait other, List<OverlapReason> reasons) {
        Set<String> shared = shared(one.organisations(), other.organisations());
        if (!shared.isEmpty()) {
            reasons.add(new OverlapReason(Because.PARTNER, List.copyOf(shared)));
        }
        return Weights.AN_ORGANISATION * Math.min(Weights.MOST_ORGANISATIONS, shared.size());
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return new TreeSet<>(shared);
    }
}
