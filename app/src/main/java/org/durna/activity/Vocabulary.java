package org.durna.activity;

import java.util.List;
import java.util.Optional;
import org.durna.shared.LocalizedText;

/**
 * The words in which a partnership describes its activities, as its pack has them ({@code activities/vocabulary.yaml}).
 *
 * @param reportingCurrency the currency in which amounts are compared, by its ISO 4217 code
 * @param organisationPrefix stands before an agency's code where other registers know organisations by identifiers
 * @param recipientCountry the state for which the activities are, by its ISO 3166 code
 */
public record Vocabulary(
        String reportingCurrency,
        String organisationPrefix,
        String recipientCountry,
        List<Term> themes,
        List<Term> targetGroups,
        List<Term> places) {
    public Vocabulary {
        themes = List.copyOf(themes);
        targetGroups = List.copyOf(targetGroups);
        places = List.copyOf(places);
    }

    public Optional<Term> theme(String code) {
        return find(themes, code);
    }

    public Optional<Term> targetGroup(String code) {
        return find(targetGroups, code);
    }

    public Optional<Term> place(String code) {
        return find(places, code);
    }

    /** The name of a word, or the code itself where the pack no longer has it. */
    public static LocalizedText name(List<Term> terms, String code) {
        return find(terms, code).map(Term::name).orElse(LocalizedText.none());
    }

    private static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
