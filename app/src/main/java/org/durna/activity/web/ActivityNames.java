package org.durna.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.activity.Organisation;
import org.durna.activity.Term;
import org.durna.activity.Vocabulary;
import org.durna.frame.Choice;
import org.durna.frame.Page;
import org.durna.partnership.Parties;
import org.durna.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** The names of organisations and of the vocabulary's words, in a page's language. */
@Component
class ActivityNames {
    private final Agencies agencies;
    private final Parties parties;
    private final Vocabulary vocabulary;

    ActivityNames(Agencies agencies, Parties parties, Vocabulary vocabulary) {
        this.agencies = agencies;
        this.parties = parties;
        this.vocabulary = vocabulary;
    }

    /** Everybody's name, looked up once for a whole page. */
    Known known(Page page) {
        Map<String, LocalizedText> names = new TreeMap<>();
        agencies.names().forEach((code, name) -> names.put(new Organisation.OfAgency(code).key(), name));
        parties.known(page.today())
                .forEach(party -> names.put(new Organisation.OfParty(party.code()).key(), party.shortName()));
        return new Known(names, page);
    }

    /** The names as they are known for one page. */
    record Known(Map<String, LocalizedText> names, Page page) {
        String agency(AgencyCode code) {
            return of(new Organisation.OfAgency(code));
        }

        String of(Organisation organisation) {
            return switch (organisation) {
                case Organisation.Named(String name) -> name;
                case Organisation.OfAgency(AgencyCode code) -> named(organisation.key(), code.value());
                case Organisation.OfParty(PartyCode code) -> named(organisation.key(), code.value());
            };
        }

        private String named(String key, String otherwise) {
            LocalizedText name = names.get(key);
            return name == null ? otherwise : page.text(name);
        }
    }

    List<Choice> agencies(Page page) {
        return agencies.all().stream()
                .map(agency -> new Choice(agency.code().value(), page.text(agency.name())))
                .sorted((one, other) -> page.formats().order().compare(one.label(), other.label()))
                .toList();
    }

    /** The agencies, and behind them the parties as wholes; also states that have not joined, which may work along. */
    List<Choice> organisations(Page page) {
        List<Choice> all = new ArrayList<>();
        agencies(page).forEach(each -> all.add(new Choice("agency:" + each.value(), each.label())));
        parties.known(page.today())
                .forEach(party -> all.add(
                        new Choice(new Organisation.OfParty(party.code()).key(), page.text(party.shortName()))));
        return all;
    }

    List<Choice> themes(Page page) {
        return choices(page, vocabulary.themes());
    }

    List<Choice> targetGroups(Page page) {
        return choices(page, vocabulary.targetGroups());
    }

    List<Choice> places(Page page) {
        return choices(page, vocabulary.places());
    }

    String theme(Page page, String code) {
        return word(page, vocabulary.themes(), code);
    }

    String targetGroup(Page page, String code) {
        return word(page, vocabulary.targetGroups(), code);
    }

    String place(Page page, String code) {
        return word(page, vocabulary.places(), code);
    }

    private static String word(Page page, List<Term> terms, String code) {
        LocalizedText name = Vocabulary.name(terms, code);
        return name.isEmpty() ? code : page.text(name);
    }

    private static List<Choice> choices(Page page, List<Term> terms) {
        return terms.stream()
                .map(term -> new Choice(term.code(), page.text(term.name())))
                .toList();
    }
}
