package org.durna.person.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.linkage.Explanation;
import org.durna.linkage.Words;
import org.durna.person.Assertion;
import org.durna.person.ComparePeople.Comparison;
import org.durna.person.DecidePair.Opened;
import org.durna.person.PairDecision;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.QueueOfDuplicates.Part;
import org.durna.person.Sex;
import org.durna.person.web.PeopleViews.Names;
import org.durna.shared.PersonId;

/** What the pages of duplicates show. */
public final class PairViews {
    private PairViews() {}

    public record QueueView(Part part, Names names) {}

    /** Somebody, and the number of whom they are to be put beside. */
    public record ChooseView(PersonId one, Form form) {}

    public record CompareView(Comparison comparison, Form form, Weights weights, Names names) {}

    /** @param own whether the reader decided it */
    public record DecisionView(Opened opened, Form form, boolean own, Names names) {
        public PairDecision decision() {
            return opened.decision();
        }
    }

    /** How much each field says, in the reader's words. */
    public record Weights(List<Line> lines, double before, double likeness, double sum) {
        /** Bits at which a bar ends: more is no surer. */
        private static final double WIDEST = 16;

        private static final double HALF = 50;

        public Weights {
            lines = List.copyOf(lines);
        }

        static Weights of(Comparison comparison, Page page, Names names) {
            Explanation why = comparison.best();
            Locale language = Locale.of(page.language().code());
            Words words = Words.in(language);
            List<Line> lines = why.contributions().stream()
                    .filter(each -> !each.one().isEmpty() || !each.other().isEmpty())
                    .sorted(java.util.Comparator.comparingDouble(each -> -each.bits()))
                    .map(each -> new Line(
                            words.field(each.field()),
                            shown(each.field().name(), each.one(), comparison.bestOfOne(), page, names),
                            shown(each.field().name(), each.other(), comparison.bestOfOther(), page, names),
                            each.wording().in(language).orElseGet(() -> words.say("level." + each.level())),
                            each.bits()))
                    .toList();
            return new Weights(lines, why.before(), why.likeness(), why.sum());
        }

        /** A code is said in the reader's words; a text stays as it was written. */
        private static String shown(String field, String cell, Assertion assertion, Page page, Names names) {
            Particulars said = assertion.particulars();
            PartialDate born = said.born();
            Sex sex = said.sex();
            return switch (field) {
                case "date_of_birth" -> born == null ? "" : names.date(born);
                case "sex" -> cell.isEmpty() || sex == null ? "" : page.t(sex.key());
                case "citizenship" ->
                    said.citizenships().stream().map(names::citizenship).collect(Collectors.joining(", "));
                default -> cell;
            };
        }

        /** Where the bar of so many bits begins, in hundredths of the way. */
        public static long barFrom(double bits) {
            return Math.round(HALF + HALF * Math.min(0, Math.max(-WIDEST, bits)) / WIDEST);
        }

        public static long barWide(double bits) {
            return Math.round(HALF * Math.min(WIDEST, Math.abs(bits)) / WIDEST);
        }
    }

    /** One field of the two. */
    public record Line(String field, String one, String other, String says, double bits) {}
}
