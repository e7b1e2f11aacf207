package org.durna.person.web;

import java.util.List;
import java.util.Optional;
import org.durna.person.RightsTerms;
import org.durna.person.Sight;
import org.durna.person.store.PersonLetterRows;
import org.durna.person.store.RightsRows;
import org.durna.person.web.RightsViews.RightsPart;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Component;

/** What of a person's rights stands on their file; whoever reads the file has been written down already. */
@Component
class RightsOnFile {
    private final PersonLetterRows letters;
    private final RightsRows rights;
    private final RightsTerms terms;

    RightsOnFile(PersonLetterRows letters, RightsRows rights, RightsTerms terms) {
        this.letters = letters;
        this.rights = rights;
        this.terms = terms;
    }

    /** @param opened whether the reader named a ground on which what is restricted may be read */
    RightsPart part(PersonId person, Sight sight, boolean opened) {
        return new RightsPart(
                letters.lettersOf(person, sight),
                rights.of(person),
                rights.restricted(person),
                opened,
                terms.areOffered(),
                terms.restrictedUses());
    }

    /** The ground that somebody chose; empty where the pack knows none of that name. */
    Optional<RightsTerms.Ground> use(String code) {
        List<RightsTerms.Ground> uses = terms.restrictedUses();
        return uses.stream().filter(each -> each.code().equals(code)).findAny();
    }
}
