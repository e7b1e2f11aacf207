package org.durna.person.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Assertion;
import org.durna.person.Citizenship;
import org.durna.person.Found;
import org.durna.person.Hit;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.ReadPerson.File;
import org.durna.person.Sex;
import org.durna.person.Trace;
import org.durna.person.rules.Query;
import org.durna.person.web.RightsViews.RightsPart;
import org.durna.shared.LocalizedText;

/** What the pages of the registry show. */
public final class PeopleViews {
    private PeopleViews() {}

    /** The box, and what the last search brought. */
    public record SearchView(Form form, Optional<Found> found, Names names) {}

    /**
     * A person's file.
     *
     * @param own whose assertions the reader may correct; empty for somebody who only reads
     */
    public record FileView(File file, Optional<AgencyCode> own, RightsPart rights, Names names) {}

    /** What one field says, keeper by keeper, in as many lines as it needs. */
    public record Line(String label, List<List<String>> cells) {
        /** Whether any keeper says anything. */
        boolean isSaid() {
            return cells.stream().anyMatch(cell -> !cell.isEmpty());
        }

        /** Whether two keepers say two things; one who says nothing does not disagree. */
        public boolean differs() {
            return cells.stream().filter(cell -> !cell.isEmpty()).distinct().count() > 1;
        }
    }

    /** What is to be written down, and who is here already and like it. */
    public record NewView(Form form, Optional<Found> alike, Choices choices, Names names) {}

    /** What is asserted now, to be written anew; and what somebody else wrote meanwhile. */
    public record CorrectionView(Form form, Assertion assertion, boolean stale, Choices choices, Names names) {}

    /** A search that found nobody, as a paper says it. */
    public record NoTraceView(Query query, String words, String agency, List<String> keepers) {
        public NoTraceView {
            keepers = List.copyOf(keepers);
        }
    }

    /** What can be chosen in a form about a person. */
    public record Choices(List<Choice> kinds, List<Choice> sexes) {
        /** So many fields for numbers. */
        public int numbers(Form form) {
            return ParticularsForm.rows(form);
        }

        Choices(Page page) {
            this(
                    Arrays.stream(IdentityNumber.Kind.values())
                            .map(kind -> new Choice(kind.name(), page.t(kind.key())))
                            .toList(),
                    Arrays.stream(Sex.values())
                            .map(sex -> new Choice(sex.name(), page.t(sex.key())))
                            .toList());
        }
    }

    /** Names of agencies and states, and how a trace is told, for one reader. */
    public record Names(Page page, Map<AgencyCode, LocalizedText> agencies) {
        public String agency(AgencyCode code) {
            LocalizedText name = agencies.get(code);
            return name == null ? code.value() : page.text(name);
        }

        public String citizenship(Citizenship citizenship) {
            return citizenship
                    .state(java.util.Locale.of(page.language().code()))
                    .orElseGet(() -> page.t(citizenship.key()));
        }

        public String trace(Trace trace) {
            return new TraceWords(page, this).say(trace);
        }

        /** A whole day as people say it; less than a day as far as it is known. */
        public String date(PartialDate date) {
            return date.isWhole() ? page.day(LocalDate.of(date.year(), date.month(), date.day())) : date.toString();
        }

        /** How much speaks for two being one, in words. */
        public String odds(double bits) {
            return page.t(PairLikeliness.of(bits).key());
        }

        /** A weight with its sign, to a tenth of a bit. */
        public String bits(double bits) {
            java.math.BigDecimal rounded =
                    java.math.BigDecimal.valueOf(Math.abs(bits)).setScale(1, java.math.RoundingMode.HALF_UP);
            String sign = rounded.signum() == 0 ? "" : bits < 0 ? "−" : "+";
            return sign + page.number(rounded, 1);
        }

        /** How much speaks for a hit, in a word; the traces say what. */
        public String likeliness(Hit hit) {
            return page.t(Likeliness.of(hit.bits()).key());
        }
    }
}
