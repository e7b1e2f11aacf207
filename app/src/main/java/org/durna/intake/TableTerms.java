package org.durna.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.FormerName;
import org.durna.access.PartyCode;
import org.durna.activity.ActivityStatus;
import org.durna.activity.MoneyOf;
import org.durna.activity.Organisation;
import org.durna.frame.Messages;
import org.durna.intake.table.Heading;
import org.durna.intake.table.WrittenSpan;
import org.durna.pack.Pack;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.Declaration;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
import org.durna.reporting.reading.KnownWords;
import org.durna.reporting.reading.Meaning;
import org.durna.shared.Language;
import org.springframework.stereotype.Component;

/** The words by which a table is understood: heads of columns, statuses, names, clauses, as the pack's languages say them. */
@Component
class TableTerms {
    private final Agencies agencies;
    private final Parties parties;
    private final Declaration declaration;
    private final KnownWords headings;
    private final KnownWords statuses;
    private final WrittenSpan spans;
    private final Set<String> sums;
    private final Clock clock;

    TableTerms(Agencies agencies, Parties parties, Declaration declaration, Messages messages, Pack pack, Clock clock) {
        this.agencies = agencies;
        this.parties = parties;
        this.declaration = declaration;
        this.clock = clock;
        List<Language> languages = pack.manifest().languages();
        this.headings = new KnownWords(
                messages,
                languages,
                Arrays.stream(Heading.values()).collect(Collectors.toMap(Heading::word, Heading::key)));
        this.statuses = new KnownWords(
                messages,
                languages,
                Arrays.stream(ActivityStatus.values())
                        .collect(Collectors.toMap(ActivityStatus::word, ActivityStatus::key)));
        this.spans = new WrittenSpan(languages);
        this.sums = languages.stream()
                .flatMap(language -> Arrays.stream(
                        messages.say(language, "intake.words-of-a-sum").split("\\|", -1)))
                .map(KnownNames::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A head may say its currency behind its name. */
    Optional<Heading> heading(String text) {
        String plain = text.replaceAll("\\([^)]*\\)", " ").replaceAll("\\b[A-Z]{3}\\b|€|₼", " ");
        return headings.read(plain) instanceof Meaning.Sure(String word) ? Heading.read(word) : Optional.empty();
    }

    Meaning status(String text) {
        return statuses.read(text);
    }

    WrittenSpan spans() {
        return spans;
    }

    boolean isSum(String text) {
        String first = KnownNames.folded(text.strip()).split("[\\s:]+", 2)[0];
        return sums.contains(first);
    }

    /** Who and what is known today, looked up once for a whole document. */
    Known known() {
        List<Agency> all = agencies.all();
        Map<AgencyCode, List<FormerName>> former = new HashMap<>();
        all.forEach(each -> former.put(each.code(), agencies.formerNames(each.code())));
        List<Party> standing = parties.on(today());
        Map<PartyCode, Party> byCode = standing.stream().collect(Collectors.toMap(Party::code, each -> each));
        return new Known(
                new KnownNames(all, former, standing),
                all.stream().collect(Collectors.toMap(Agency::code, each -> each)),
                byCode,
                initiatives());
    }

    /** The initiatives, each with how its number is written. */
    private Map<Clause, Pattern> initiatives() {
        return declaration.on(today()).ofKind(ClauseKind.INITIATIVE).stream()
                .collect(Collectors.toMap(
                        each -> each,
                        each -> Pattern.compile("(?<![\\p{L}\\p{N}.])"
                                + each.id().value().replace(".", "[.\\s]{1,2}") + "(?![\\p{L}\\p{N}])"),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Who and what is known on one day. */
    record Known(
            KnownNames names,
            Map<AgencyCode, Agency> agencies,
            Map<PartyCode, Party> parties,
            Map<Clause, Pattern> initiatives) {

        MoneyOf whose(Organisation giver) {
            Optional<Party> party = switch (giver) {
                case Organisation.OfAgency(AgencyCode code) ->
                    Optional.ofNullable(agencies.get(code)).map(each -> parties.get(each.party()));
                case Organisation.OfParty(PartyCode code) -> Optional.ofNullable(parties.get(code));
                case Organisation.Named named -> Optional.empty();
            };
            return party.map(each -> MoneyOf.givenBy(each.kind())).orElse(MoneyOf.OTHER);
        }

        /** The initiatives that a text names by their numbers. */
        List<Clause> initiatives(String text) {
            return initiatives.entrySet().stream()
                    .filter(each -> each.getValue().matcher(text).find())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
