package org.durna.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.durna.access.store.GlassRows;
import org.durna.audit.Detail;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator asks for what administrators do not see, another one opens it, for an hour at most, and all is reported. */
@Service
public class BreakTheGlass {
    private static final int SHORTEST_GROUND = 20;
    private static final int LONGEST_GROUND = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int REPORTED = 200;

    private final GlassRows rows;
    private final AccessSettings settings;
    private final Noted noted;
    private final Clock clock;

    BreakTheGlass(GlassRows rows, AccessSettings settings, Noted noted, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<GlassId, Reason> ask(String ground, Duration length, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.BREAK_GLASS).or(() -> objection(ground, length));
        if (no.isPresent() || reader.account() == null) {
            return Outcome.refused(no.orElse(Reason.of("access.sign-in-first")));
        }
        GlassId id = rows.insert(new Glass.Request(reader.account(), ground.strip(), length, clock.instant()));
        note(
                reader,
                "asked",
                id,
                Detail.none().with("minutes", Long.toString(length.toMinutes())).with("ground", ground));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<Glass, Reason> open(GlassId id, Reader reader) {
        Instant now = clock.instant();
        Optional<Glass> glass = rows.find(id, now, settings.askLapses());
        Optional<Reason> no = reader.refusal(Permission.BREAK_GLASS)
                .or(() -> glass.isEmpty()
                        ? Optional.of(Reason.of("access.glass.unknown"))
                        : mayOpen(glass.get(), reader));
        if (no.isPresent() || reader.account() == null || glass.isEmpty()) {
            return Outcome.refused(no.orElse(Reason.of("access.sign-in-first")));
        }
        Instant ends = now.plus(glass.get().request().length());
        rows.open(id, reader.account(), now, ends);
        note(
                reader,
                "opened",
                id,
                Detail.none().with("for", glass.get().request().asker().value()).with("ends", ends.toString()));
        return Outcome.done(rows.find(id, now, settings.askLapses()).orElseThrow());
    }

    /** Ends it early, or turns it down before it was opened; the asker may do that too. */
    @Transactional
    public Outcome<GlassId, Reason> close(GlassId id, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.BREAK_GLASS);
        if (no.isPresent() || reader.account() == null) {
            return Outcome.refused(no.orElse(Reason.of("access.sign-in-first")));
        }
        Instant now = clock.instant();
        boolean running = rows.find(id, now, settings.askLapses())
                .map(glass -> glass instanceof Glass.Open || glass instanceof Glass.Asked)
                .orElse(false);
        if (!running || !rows.close(id, reader.account(), now)) {
            return Outcome.refused(Reason.of("access.glass.over"));
        }
        note(reader, "closed", id, Detail.none());
        return Outcome.done(id);
    }

    /** Every request and opening, the latest first. */
    @Transactional
    public Outcome<List<Glass>, Reason> report(Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.REVIEW_GLASS);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        noted.other(reader, "glass.reviewed", new Subject("glass", "report"), Detail.none());
        return Outcome.done(rows.latest(REPORTED, clock.instant(), settings.askLapses()));
    }

    static Optional<Reason> objection(String ground, Duration length) {
        int written = ground.strip().length();
        if (written < SHORTEST_GROUND) {
            return Optional.of(Reason.of("access.glass.ground-too-short", SHORTEST_GROUND, written));
        }
        if (written > LONGEST_GROUND) {
            return Optional.of(Reason.of("frame.form.too-long", LONGEST_GROUND, written));
        }
        return length.isPositive() && length.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(Reason.of("access.glass.too-long", LONGEST.toMinutes()));
    }

    static Optional<Reason> mayOpen(Glass glass, Reader reader) {
        if (!(glass instanceof Glass.Asked)) {
            return Optional.of(Reason.of("access.glass.over"));
        }
        return glass.request().asker().equals(reader.account())
                ? Optional.of(Reason.of("access.glass.two-people"))
                : Optional.empty();
    }

    private void note(Reader reader, String what, GlassId id, Detail detail) {
        noted.other(reader, "glass." + what, new Subject("glass", Long.toString(id.value())), detail);
    }
}
