package org.durna.activity.iati;

import java.util.List;
import java.util.Map;

/**
 * One activity as a file of the standard has it, in words alone: nothing is understood yet.
 *
 * @param titles by language
 * @param dates by the standard's code of their kind
 */
public record IatiActivity(
        String identifier,
        Org reporting,
        Map<String, String> titles,
        Map<String, String> descriptions,
        List<Org> participating,
        String status,
        Map<String, String> dates,
        List<String> places,
        List<Code> sectors,
        List<String> tags,
        List<Transaction> transactions,
        List<Link> documents,
        List<Result> results) {
    public IatiActivity {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        participating = List.copyOf(participating);
        dates = Map.copyOf(dates);
        places = List.copyOf(places);
        sectors = List.copyOf(sectors);
        tags = List.copyOf(tags);
        transactions = List.copyOf(transactions);
        documents = List.copyOf(documents);
        results = List.copyOf(results);
    }

    /** An organisation by its identifier, its name, and for one that takes part the code of its role. */
    public record Org(String ref, String name, String role) {
        public boolean isKnown() {
            return !ref.isEmpty() || !name.isEmpty();
        }

        /** The word by which an officer is asked who this is. */
        public String word() {
            return name.isEmpty() ? ref : name;
        }
    }

    /** A code of a vocabulary. */
    public record Code(String vocabulary, String code) {}

    /** A transaction; whose money it is stands in a file of ours only. */
    public record Transaction(
            String type, String date, String value, String currency, Org provider, Org receiver, String whose) {}

    /** A document with its title. */
    public record Link(String title, String url) {}

    /** A result with its number, where it is counted. */
    public record Result(Map<String, String> titles, String target, String actual) {
        public Result {
            titles = Map.copyOf(titles);
        }
    }
}
