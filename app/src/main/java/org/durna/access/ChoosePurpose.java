package org.durna.access;

import java.util.List;
import java.util.Optional;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;

/** Somebody says for which of their duties they use the platform now. */
@Service
public class ChoosePurpose {
    private final Noted noted;

    ChoosePurpose(Noted noted) {
        this.noted = noted;
    }

    /** @param offered what the duties, or an opened glass, give */
    public Outcome<Purpose, Reason> choose(String word, List<Purpose> offered, Reader reader) {
        Optional<Purpose> chosen =
                offered.stream().filter(purpose -> purpose.name().equals(word)).findFirst();
        if (chosen.isEmpty() || reader.account() == null) {
            return Outcome.refused(Reason.of("access.purpose.not-yours"));
        }
        noted.account(
                reader,
                "purpose.chosen",
                reader.account(),
                Detail.none().with("purpose", chosen.get().name()));
        return Outcome.done(chosen.get());
    }
}
