package org.durna.intake;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.FormerName;
import org.durna.access.PartyCode;
import org.durna.activity.Organisation;
import org.durna.partnership.Party;
import org.durna.reporting.reading.Meaning;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;

/**
 * Who is meant by a name in a table: by its words in any language, without the marks of letters, without the state's name behind it, by an
 * acronym, or by a name that the agency bore until some day. Where two could be meant, it is asked.
 */
final class KnownNames {
    private static final Map<Character, Character> PLAIN = Map.of('ə', 'e', 'ı', 'i');
    private static final Transliterator WITHOUT_MARKS = Transliterator.getInstance("NFD; [:Mn:] Remove; NFC");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "və", "ve", "и", "по");
    private static final int SHORTEST_ACRONYM = 2;

    private record Bearer(
            Organisation organisation,
            PartyCode party,
            Set<String> words,
            String initials,
            Optional<FormerName> former) {}

    private final List<Bearer> bearers = new ArrayList<>();

    KnownNames(List<Agency> agencies, Map<AgencyCode, List<FormerName>> formerNames, List<Party> parties) {
        for (Agency agency : agencies) {
            Organisation organisation = new Organisation.OfAgency(agency.code());
            add(organisation, agency.party(), agency.name(), Optional.empty());
            code(organisation, agency);
            formerNames
                    .getOrDefault(agency.code(), List.of())
                    .forEach(former -> add(organisation, agency.party(), former.name(), Optional.of(former)));
        }
        for (Party party : parties) {
            Organisation organisation = new Organisation.OfParty(party.code());
            add(organisation, party.code(), party.name(), Optional.empty());
            add(organisation, party.code(), party.shortName(), Optional.empty());
            bearers.add(
                    new Bearer(organisation, party.code(), words(party.code().value()), "", Optional.empty()));
        }
    }

    /** The part of a code that is the agency's own: of {@code XA-FOREIGN} the second. */
    private void code(Organisation organisation, Agency agency) {
        String code = agency.code().value();
        bearers.add(new Bearer(organisation, agency.party(), words(code), "", Optional.empty()));
        int dash = code.indexOf('-');
        if (dash > 0) {
            bearers.add(
                    new Bearer(organisation, agency.party(), words(code.substring(dash + 1)), "", Optional.empty()));
        }
    }

    private void add(Organisation organisation, PartyCode party, LocalizedText name, Optional<FormerName> former) {
        for (String each : name.byLanguage().values()) {
            String initials = Arrays.stream(each.split("[\\s-]+"))
                    .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                    .map(word -> folded(word.substring(0, 1)))
                    .collect(Collectors.joining());
            bearers.add(new Bearer(organisation, party, words(each), initials, former));
        }
    }

    /** Who is meant, by the keys of {@link Organisation}; the older name it was known by, if it was one. */
    record Found(Meaning meaning, Optional<FormerName> former) {}

    /**
     * @param agenciesOnly whether a party as a whole will not do
     * @param writer whose table it is: where names are alike in several states, its own is meant
     */
    Found find(String written, boolean agenciesOnly, Optional<PartyCode> writer) {
        List<Bearer> all = bearers.stream()
                .filter(each -> !agenciesOnly || each.organisation() instanceof Organisation.OfAgency)
                .toList();
        Set<String> asked = words(written);
        List<Bearer> found =
                all.stream().filter(each -> each.words().equals(asked)).toList();
        if (found.isEmpty() && asked.size() > 1) {
            found = all.stream().filter(each -> each.words().containsAll(asked)).toList();
        }
        if (found.isEmpty() && asked.size() == 1 && isAcronym(written)) {
            String letters = folded(written.strip());
            found = all.stream()
                    .filter(each -> each.initials().startsWith(letters)
                            || each.initials().endsWith(letters))
                    .toList();
        }
        List<Bearer> own = found.stream()
                .filter(each -> writer.equals(Optional.of(each.party())))
                .toList();
        found = own.isEmpty() ? found : own;
        Set<String> keys = new LinkedHashSet<>();
        found.forEach(each -> keys.add(each.organisation().key()));
        boolean current = found.stream().anyMatch(each -> each.former().isEmpty());
        return new Found(
                switch (keys.size()) {
                    case 0 -> new Meaning.Wrong(Reason.of("intake.who", written.strip()));
                    case 1 -> new Meaning.Sure(keys.iterator().next());
                    default -> new Meaning.Unclear(List.copyOf(keys), Reason.of("intake.who", written.strip()));
                },
                current || keys.size() != 1
                        ? Optional.empty()
                        : found.getFirst().former());
    }

    private static boolean isAcronym(String written) {
        String plain = written.strip();
        return plain.length() >= SHORTEST_ACRONYM && plain.matches("\\p{Lu}[\\p{Lu}\\p{Ll}]{0,2}\\p{Lu}+|\\p{Lu}{2,8}");
    }

    private static Set<String> words(String name) {
        return Arrays.stream(folded(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String folded(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter :
                WITHOUT_MARKS.transliterate(UCharacter.foldCase(text, true)).toCharArray()) {
            plain.append(PLAIN.getOrDefault(letter, letter));
        }
        return plain.toString();
    }
}
