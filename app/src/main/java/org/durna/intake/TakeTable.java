package org.durna.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.Flow;
import org.durna.activity.FlowKind;
import org.durna.activity.Money;
import org.durna.activity.MoneyOf;
import org.durna.activity.MoneySource;
import org.durna.activity.Organisation;
import org.durna.activity.RecordActivity;
import org.durna.activity.RecordMoney;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.intake.TableReport.Fate;
import org.durna.intake.TableReport.Line;
import org.durna.intake.TableReport.SetAside;
import org.durna.intake.store.TableRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All that a document says becomes activities at once, or nothing does; and all of it can be taken back at once. */
@Service
public class TakeTable {
    private final TableRows rows;
    private final ReviewTable review;
    private final TableTerms terms;
    private final RecordActivity recordActivity;
    private final RecordMoney recordMoney;
    private final Money money;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    TakeTable(
            TableRows rows,
            ReviewTable review,
            TableTerms terms,
            RecordActivity recordActivity,
            RecordMoney recordMoney,
            Money money,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.review = review;
        this.terms = terms;
        this.recordActivity = recordActivity;
        this.recordMoney = recordMoney;
        this.money = money;
        this.audit = audit;
        this.transaction = transaction;
    }

    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Reason reason;

        NotTaken(Reason reason) {
            super(reason.code());
            this.reason = reason;
        }
    }

    /** @param without whether rows that are wrong are left out; else nothing is taken while there is one */
    public Outcome<UUID, Reason> take(UUID id, boolean without, Reader reader) {
        return within(id, TableFile.State.OPEN, reader, file -> {
            TableReport report = review.report(file, reader);
            if (!report.questions().isEmpty()) {
                throw new NotTaken(
                        Reason.of("intake.answer-first", report.questions().size()));
            }
            if (report.count(Fate.WRONG) > 0 && !without) {
                throw new NotTaken(Reason.of("intake.wrong-rows", report.count(Fate.WRONG)));
            }
            TableTerms.Known known = terms.known();
            for (Line line : report.rows()) {
                if (line.fate() == Fate.NEW) {
                    take(file, line, known, reader);
                }
            }
            rows.state(id, TableFile.State.TAKEN);
            note("intake.file.taken", id, report.count(Fate.NEW), reader);
        });
    }

    private void take(TableFile file, Line line, TableTerms.Known known, Reader reader) {
        Activity activity = line.activity().orElseThrow();
        ActivityId id = right(recordActivity.add(activity, reader), line);
        rows.took(file.id(), id, line.where());
        if (line.money().isEmpty()) {
            return;
        }
        List<MoneyOf> owners = line.money().stream()
                .map(each -> known.whose(each.funder()))
                .distinct()
                .toList();
        List<MoneySource> sources = owners.stream()
                .map(whose -> new MoneySource(0, whose, "", "", "", null))
                .toList();
        right(recordMoney.sources(id, 1, sources, reader), line);
        List<MoneySource> stored = money.sources(id, reader);
        Organisation lead = new Organisation.OfAgency(activity.lead());
        for (SetAside each : line.money()) {
            MoneyOf whose = known.whose(each.funder());
            long source = stored.stream()
                    .filter(one -> one.whose() == whose)
                    .findFirst()
                    .orElseThrow()
                    .id();
            Flow flow = new Flow(
                    0,
                    source,
                    whose,
                    FlowKind.SET_ASIDE,
                    activity.dates().begins(),
                    each.amount(),
                    each.funder(),
                    each.funder().equals(lead) ? null : lead,
                    new Organisation.OfAgency(file.agency()));
            right(recordMoney.add(id, flow, reader), line);
        }
    }

    private static ActivityId right(Outcome<ActivityId, RecordActivity.Refusal> outcome, Line line) {
        return switch (outcome) {
            case Done<ActivityId, RecordActivity.Refusal>(var id) -> id;
            case Refused<ActivityId, RecordActivity.Refusal>(RecordActivity.Refusal.NotAllowed(var reason)) ->
                throw new NotTaken(reason);
            case Refused<ActivityId, RecordActivity.Refusal> other ->
                throw new NotTaken(Reason.of("intake.row-refused", line.where()));
        };
    }

    /** Takes back all that a document became. */
    public Outcome<UUID, Reason> undo(UUID id, Reader reader) {
        return within(id, TableFile.State.TAKEN, reader, file -> {
            List<ActivityId> taken = rows.taken(id);
            taken.forEach(each -> recordActivity.withdraw(each, true, reader));
            rows.state(id, TableFile.State.UNDONE);
            note("intake.file.undone", id, taken.size(), reader);
        });
    }

    private Outcome<UUID, Reason> within(
            UUID id, TableFile.State state, Reader reader, java.util.function.Consumer<TableFile> act) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        try {
            transaction.executeWithoutResult(status -> {
                TableFile file =
                        rows.findToChange(id, reader).orElseThrow(() -> new NotTaken(Reason.of("intake.not-there")));
                if (file.state() != state) {
                    throw new NotTaken(Reason.of("intake.not-now"));
                }
                act.accept(file);
            });
            return Outcome.done(id);
        } catch (NotTaken not) {
            return Outcome.refused(not.reason);
        }
    }

    private void note(String action, UUID id, long activities, Reader reader) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("intake-file", id.toString()),
                Detail.none().with("activities", Long.toString(activities))));
    }
}
