package org.durna.meeting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.Declaration;
import org.durna.partnership.Parties;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** The answers that the forms of this module offer, and the reading of words in one language or more. */
@Component
class Choices {
    private final Agencies agencies;
    private final Parties parties;
    private final Declaration declaration;

    Choices(Agencies agencies, Parties parties, Declaration declaration) {
        this.agencies = agencies;
        this.parties = parties;
        this.declaration = declaration;
    }

    List<Choice> agencies(Page page) {
        return agencies.all().stream()
                .map(agency -> new Choice(agency.code().value(), agency.party() + " · " + page.text(agency.name())))
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .toList();
    }

    Map<String, LocalizedText> names() {
        return agencies.all().stream()
                .collect(Collectors.toMap(agency -> agency.code().value(), Agency::name));
    }

    boolean isAgency(String code) {
        return AgencyCode.read(code).flatMap(agencies::find).isPresent();
    }

    List<Choice> parties(Page page) {
        return parties.signedOrJoined(page.today()).stream()
                .map(party -> new Choice(party.code().value(), page.text(party.shortName())))
                .toList();
    }

    List<Choice> clauses(Page page) {
        return declaration.on(page.today()).choices(page);
    }

    boolean isClause(Page page, String id) {
        return clauses(page).stream().anyMatch(each -> each.value().equals(id));
    }

    /** A reader shows a record no further than they themselves see, or keeps it a draft. */
    List<Choice> visibilities(Page page, Reader reader) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each == Visibility.OWN || each.compareTo(reader.reach()) <= 0)
                .map(each -> new Choice(each.name(), page.t(each.key())))
                .toList()
                .reversed();
    }

    /** Words that must be there in one language at least. */
    static LocalizedText words(Page page, Form form, String name, int longest) {
        LocalizedText words = form.texts(name, page.languages(), longest);
        if (words.isEmpty()) {
            form.wrong(name + "_" + page.languages().getFirst(), Reason.of("meeting.in-one-language"));
        }
        return words;
    }

    static void put(Map<String, String> values, String name, LocalizedText words, List<Language> languages) {
        languages.forEach(language -> values.put(name + "_" + language, words.has(language) ? words.in(language) : ""));
    }
}
