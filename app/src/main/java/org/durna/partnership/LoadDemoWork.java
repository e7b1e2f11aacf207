package org.durna.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.pack.Pack;
import org.durna.partnership.store.ContactRows;
import org.durna.partnership.store.EvidenceRows;
import org.durna.partnership.store.ParticipationRows;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with the pack's invented work: who takes part, what was shown, whom to ask. Never in production. */
@Component
public class LoadDemoWork {
    private static final String BY = "~demo";

    /** How a pack names an invented part. */
    record DemoPart(
            ClauseId initiative,
            PartyCode party,
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            boolean sample) {}

    /** How a pack names a piece of evidence. */
    record DemoPiece(
            ClauseId clause,
            AgencyCode agency,
            @Nullable PartyCode party,
            LocalDate happened,
            LocalizedText title,
            LocalizedText body,
            @Nullable String source,
            @Nullable String url,
            String visibility,
            boolean sample) {}

    private final Pack pack;
    private final ParticipationRows participations;
    private final EvidenceRows evidence;
    private final ContactRows contacts;
    private final Clock clock;

    LoadDemoWork(
            Pack pack, ParticipationRows participations, EvidenceRows evidence, ContactRows contacts, Clock clock) {
        this.pack = pack;
        this.participations = participations;
        this.evidence = evidence;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Loads once: where somebody already takes part, nothing is touched. */
    @Transactional
    public void load() {
        if (!participations.isEmpty()) {
            return;
        }
        pack.readListIfPresent("demo/participation.yaml", DemoPart.class).forEach(this::put);
        pack.readListIfPresent("demo/evidence.yaml", DemoPiece.class).forEach(this::put);
        List<ContactPoint> invented = pack.readListIfPresent("demo/contacts.yaml", ContactPoint.class);
        invented.forEach(contacts::insert);
    }

    private void put(DemoPart part) {
        participations.insert(
                new Participation(
                        part.initiative(),
                        part.party(),
                        ParticipationRole.of(part.role()),
                        new Period(part.from(), part.until()),
                        part.sample()),
                BY,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void put(DemoPiece piece) {
        evidence.insert(
                new Evidence(
                        null,
                        piece.clause(),
                        piece.party(),
                        piece.agency(),
                        piece.happened(),
                        piece.title(),
                        piece.body(),
                        piece.source() == null ? "" : piece.source(),
                        piece.url() == null ? "" : piece.url(),
                        Visibility.valueOf(piece.visibility().toUpperCase(java.util.Locale.ROOT)),
                        piece.sample(),
                        1),
                BY,
                clock.instant());
    }
}
