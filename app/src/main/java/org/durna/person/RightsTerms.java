package org.durna.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pack says about the rights of people: terms with their article and first day, and grounds. Without that file they are not offered. */
@Component
public class RightsTerms {
    static final String FILE = "people/rights.yaml";

    private final File file;

    RightsTerms(Pack pack) {
        this.file = pack.has(FILE) ? pack.read(FILE, File.class) : new File(List.of(), List.of(), List.of());
        for (int i = 0; i < file.terms().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (file.terms().get(i).overlaps(file.terms().get(j))) {
                    throw new PackProblem(
                            FILE, "two terms of " + file.terms().get(i).kind() + " hold on one day");
                }
            }
        }
    }

    record File(List<Term> terms, List<Ground> deferrals, List<Ground> restrictedUses) {}

    /**
     * In how many days an answer is due.
     *
     * @param until the first day on which it no longer holds, or empty
     * @param verified whether somebody compared it with the published text
     */
    public record Term(
            RightsRequest.Kind kind,
            LocalDate from,
            @Nullable LocalDate until,
            int days,
            LocalizedText article,
            boolean verified) {
        public Term {
            if (days < 1) {
                throw new IllegalArgumentException("A term has at least one day");
            }
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        boolean overlaps(Term other) {
            return kind == other.kind && (holdsOn(other.from) || other.holdsOn(from));
        }
    }

    /**
     * A ground of the law.
     *
     * @param longest for so many days at most, or empty where it has no end of its own
     */
    public record Ground(
            String code,
            LocalizedText name,
            LocalizedText article,
            @Nullable Integer longest,
            boolean verified) {}

    public boolean areOffered() {
        return !file.terms().isEmpty();
    }

    public Optional<Term> on(RightsRequest.Kind kind, LocalDate day) {
        return file.terms().stream()
                .filter(term -> term.kind() == kind && term.holdsOn(day))
                .findFirst();
    }

    /** The one by which a request was counted. */
    public Optional<Term> of(RightsRequest request) {
        return file.terms().stream()
                .filter(term -> term.kind() == request.kind() && term.from().equals(request.termFrom()))
                .findFirst();
    }

    public List<Ground> deferrals() {
        return List.copyOf(file.deferrals());
    }

    public List<Ground> restrictedUses() {
        return List.copyOf(file.restrictedUses());
    }
}
