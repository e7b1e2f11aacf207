package org.durna.person.web;

import org.durna.person.store.PersonLetterRows;
import org.durna.person.web.RightsViews.RightsPart;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Component;

/** What of a person's rights stands on their file; whoever reads the file has been written down already. */
@Component
class RightsOnFile {
    private final PersonLetterRows letters;

    RightsOnFile(PersonLetterRows letters) {
        this.letters = letters;
    }

    RightsPart part(PersonId person) {
        return new RightsPart(letters.lettersOf(person));
    }
}
