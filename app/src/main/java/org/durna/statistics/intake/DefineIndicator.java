package org.durna.statistics.intake;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Indicator;
import org.durna.statistics.store.Shelf;
import org.springframework.transaction.support.TransactionOperations;

/** An indicator is defined, or its definition, baseline and targets change. */
public final class DefineIndicator {
    public sealed interface Refusal {
        /** The door is closed, or the record is not there. */
        record Because(Reason reason) implements Refusal {}

        /** Somebody saved it since it was opened; this is how it stands now. */
        record Stale(Indicator now) implements Refusal {}
    }

    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transaction;

    public DefineIndicator(Shelf shelf, Trail trail, Clock clock, TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Outcome<Indicator, Refusal> add(Indicator indicator, Reader by) {
        Optional<Reason> closed = by.refusal(Permission.EDIT_INDICATORS);
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.Because(closed.get()));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            if (shelf.indicators().exists(indicator.code())) {
                return Outcome.refused(new Refusal.Because(Reason.of(
                        "statistics.indicator.code-taken", indicator.code().value())));
            }
            shelf.indicators().insert(indicator, clock.instant());
            trail.record(by, "indicator.added", "indicator", indicator.code().value(), Detail.none());
            return Outcome.done(indicator);
        }));
    }

    /** Saves what a person has made of the version they opened. */
    public Outcome<Indicator, Refusal> change(Indicator wanted, Reader by) {
        Optional<Reason> closed = by.refusal(Permission.EDIT_INDICATORS);
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.Because(closed.get()));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Indicator> now = shelf.indicators().find(wanted.code(), by);
            if (now.isEmpty()) {
                return Outcome.refused(new Refusal.Because(
                        Reason.of("statistics.unknown-indicator", wanted.code().value())));
            }
            if (now.get().version() != wanted.version() || !shelf.indicators().update(wanted, true, clock.instant())) {
                return Outcome.refused(new Refusal.Stale(now.get()));
            }
            trail.record(by, "indicator.changed", "indicator", wanted.code().value(), changes(now.get(), wanted));
            return Outcome.done(wanted);
        }));
    }

    private static Detail changes(Indicator before, Indicator after) {
        Detail detail = Detail.none();
        detail = change(detail, "kind", before.kind().code(), after.kind().code());
        detail = change(detail, "clauses", String.join(" ", before.clauses()), String.join(" ", after.clauses()));
        detail = change(detail, "unit", before.unit().code(), after.unit().code());
        detail = change(
                detail,
                "name",
                before.name().byLanguage().toString(),
                after.name().byLanguage().toString());
        detail = change(
                detail,
                "definition",
                before.definition().byLanguage().toString(),
                after.definition().byLanguage().toString());
        detail = change(
                detail,
                "source",
                before.source().byLanguage().toString(),
                after.source().byLanguage().toString());
        detail = change(detail, "baseline", String.valueOf(before.baseline()), String.valueOf(after.baseline()));
        detail = change(
                detail, "targets", before.targets().toString(), after.targets().toString());
        return change(
                detail,
                "visibility",
                before.visibility().name(),
                after.visibility().name());
    }

    private static Detail change(Detail detail, String field, String before, String after) {
        return before.equals(after) ? detail : detail.change(field, before, after);
    }

    /** A draft belongs to an agency; what the pack brought belongs to nobody and stays in sight. */
    public static boolean mayHave(Visibility visibility, Indicator indicator) {
        return visibility != Visibility.OWN || indicator.owner() != null;
    }
}
