package org.durna.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.store.AgencyRows;
import org.durna.audit.Detail;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator adds an agency, or gives one its new name; the old name stays with its last day. */
@Service
public class ChangeAgency {
    private final AgencyRows rows;
    private final Noted noted;
    private final Clock clock;

    ChangeAgency(AgencyRows rows, Noted noted, Clock clock) {
        this.rows = rows;
        this.noted = noted;
        this.clock = clock;
    }

    /** Why nothing was changed. */
    public sealed interface Refusal {
        record No(Reason reason) implements Refusal {}

        /** Somebody else changed the agency since the form was opened. */
        record Stale(Agency now) implements Refusal {}
    }

    @Transactional
    public Outcome<Agency, Reason> create(Agency agency, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.MANAGE_ACCOUNTS);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!rows.insert(agency, LocalDate.now(clock))) {
            return Outcome.refused(
                    Reason.of("access.agency.exists", agency.code().value()));
        }
        noted.agency(
                reader,
                "agency.created",
                agency.code(),
                Detail.none()
                        .with("party", agency.party().value())
                        .with("standing", agency.standing().word()));
        return Outcome.done(agency);
    }

    /** @param before the agency as the form was opened on it */
    @Transactional
    public Outcome<Agency, Refusal> rename(Agency before, LocalizedText name, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.MANAGE_ACCOUNTS);
        if (no.isPresent()) {
            return Outcome.refused(new Refusal.No(no.get()));
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Agency> now = rows.find(before.code(), today);
        if (now.isEmpty()) {
            return Outcome.refused(new Refusal.No(
                    Reason.of("access.agency.unknown", before.code().value())));
        }
        if (!rows.rename(before, name, before.kind())) {
            return Outcome.refused(new Refusal.Stale(now.get()));
        }
        rows.keepFormerName(before.code(), now.get().name(), today);
        noted.agency(
                reader,
                "agency.renamed",
                before.code(),
                Detail.none()
                        .change(
                                "name",
                                now.get().name().byLanguage().toString(),
                                name.byLanguage().toString()));
        return Outcome.done(rows.find(before.code(), today).orElseThrow());
    }
}
