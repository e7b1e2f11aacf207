package org.durna.activity.overlap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.durna.activity.Activity;
import org.durna.activity.Organisation;

/** What an activity is about, as far as another can be like it: its title in each language, its codes, its days, who works in it. */
public record Portrait(
        List<String> titles,
        Set<String> themes,
        Set<String> groups,
        Set<String> places,
        Set<String> organisations,
        LocalDate begins,
        LocalDate ends) {
    public Portrait {
        titles = List.copyOf(titles);
        themes = Set.copyOf(themes);
        groups = Set.copyOf(groups);
        places = Set.copyOf(places);
        organisations = Set.copyOf(organisations);
    }

    public static Portrait of(Activity activity) {
        Set<String> organisations = new HashSet<>();
        organisations.add(new Organisation.OfAgency(activity.lead()).key());
        activity.scope().partners().forEach(partner -> organisations.add(partner.key()));
        LocalDate begins = activity.dates().begins();
        return new Portrait(
                new ArrayList<>(new TreeMap<>(activity.title().byLanguage()).values()),
                Set.copyOf(activity.scope().themes()),
                Set.copyOf(activity.scope().groups()),
                Set.copyOf(activity.scope().places()),
                organisations,
                begins,
                activity.dates().ends().filter(end -> !end.isBefore(begins)).orElse(begins.plusYears(1)));
    }

    /** A digest that changes when the activity becomes another one: a decision is good for as long as it does not. */
    public String fingerprint() {
        String all = String.join("\n", titles)
                + new TreeSet<>(themes)
                + new TreeSet<>(groups)
                + new TreeSet<>(places)
                + new TreeSet<>(organisations)
                + begins
                + ends;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
