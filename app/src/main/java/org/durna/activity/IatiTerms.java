package org.durna.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.activity.iati.IatiActivity.Org;
import org.durna.activity.iati.IatiWriter;
import org.durna.pack.Pack;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
import org.durna.partnership.PartyKind;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Our organisations in the terms of the standard, and those of a file in ours. */
@Component
class IatiTerms {
    private static final String GOVERNMENT = "10";
    private static final String MULTILATERAL = "40";
    private static final String OF_A_PARTY = "P-";

    private final Agencies agencies;
    private final Parties parties;
    private final Vocabulary vocabulary;
    private final Pack pack;
    private final Clock clock;

    IatiTerms(Agencies agencies, Parties parties, Vocabulary vocabulary, Pack pack, Clock clock) {
        this.agencies = agencies;
        this.parties = parties;
        this.vocabulary = vocabulary;
        this.pack = pack;
        this.clock = clock;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Language> languages() {
        return pack.manifest().languages();
    }

    /** Everybody who is known today, looked up once for a whole file. */
    Known known() {
        Map<AgencyCode, Agency> byCode = new HashMap<>();
        agencies.all().forEach(each -> byCode.put(each.code(), each));
        Map<PartyCode, Party> partiesByCode = new HashMap<>();
        parties.on(today()).forEach(each -> partiesByCode.put(each.code(), each));
        return new Known(
                byCode,
                partiesByCode,
                vocabulary.organisationPrefix() + "-",
                pack.manifest().firstLanguage());
    }

    /** The organisations as they are known for one file. */
    record Known(Map<AgencyCode, Agency> agencies, Map<PartyCode, Party> parties, String prefix, Language language) {

        String identifier(AgencyCode agency) {
            return prefix + agency;
        }

        IatiWriter.Party written(Organisation organisation, String role) {
            return switch (organisation) {
                case Organisation.OfAgency(AgencyCode code) ->
                    new IatiWriter.Party(
                            identifier(code),
                            Optional.ofNullable(agencies.get(code))
                                    .map(each -> each.name().in(language))
                                    .orElse(code.value()),
                            type(party(organisation)),
                            role);
                case Organisation.OfParty(PartyCode code) ->
                    new IatiWriter.Party(
                            prefix + OF_A_PARTY + code,
                            Optional.ofNullable(parties.get(code))
                                    .map(each -> each.name().in(language))
                                    .orElse(code.value()),
                            type(party(organisation)),
                            role);
                case Organisation.Named(String name) -> new IatiWriter.Party("", name, "", role);
            };
        }

        Optional<Party> party(Organisation organisation) {
            return switch (organisation) {
                case Organisation.OfAgency(AgencyCode code) ->
                    Optional.ofNullable(agencies.get(code)).map(each -> parties.get(each.party()));
                case Organisation.OfParty(PartyCode code) -> Optional.ofNullable(parties.get(code));
                case Organisation.Named named -> Optional.empty();
            };
        }

        /** The union or the home state itself, as the giver of its money. */
        Optional<Organisation> ownerOf(MoneyOf whose) {
            return parties.values().stream()
                    .filter(each -> switch (whose) {
                        case UNION -> each.kind() == PartyKind.UNION;
                        case HOME_STATE -> each.kind() == PartyKind.HOME_STATE;
                        case MEMBER_STATE, OTHER -> false;
                    })
                    .<Organisation>map(each -> new Organisation.OfParty(each.code()))
                    .findFirst();
        }

        /** Whose money it is when this organisation gives it. */
        MoneyOf whose(Organisation giver) {
            return party(giver).map(each -> MoneyOf.givenBy(each.kind())).orElse(MoneyOf.OTHER);
        }

        /** Who an organisation of a file is, where its identifier or its very name says so. */
        Optional<Organisation> understood(Org org) {
            if (org.ref().startsWith(prefix + OF_A_PARTY)) {
                return PartyCode.read(org.ref().substring((prefix + OF_A_PARTY).length()))
                        .filter(parties::containsKey)
                        .map(Organisation.OfParty::new);
            }
            if (org.ref().startsWith(prefix)) {
                return AgencyCode.read(org.ref().substring(prefix.length()))
                        .filter(agencies::containsKey)
                        .map(Organisation.OfAgency::new);
            }
            return agencies.values().stream()
                    .filter(each -> bears(each.name(), org.name())
                            || each.code().value().equals(org.name()))
                    .<Organisation>map(each -> new Organisation.OfAgency(each.code()))
                    .findFirst()
                    .or(() -> parties.values().stream()
                            .filter(each -> bears(each.name(), org.name()) || bears(each.shortName(), org.name()))
                            .<Organisation>map(each -> new Organisation.OfParty(each.code()))
                            .findFirst());
        }

        private static boolean bears(LocalizedText name, String written) {
            return name.byLanguage().values().stream().anyMatch(written::equalsIgnoreCase);
        }

        private static String type(Optional<Party> party) {
            return party.map(each -> switch (each.kind()) {
                        case HOME_STATE, MEMBER_STATE -> GOVERNMENT;
                        case UNION, UNION_AGENCY, PARTNER -> MULTILATERAL;
                    })
                    .orElse("");
        }
    }
}
