package org.durna.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDates;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Amount;
import org.durna.activity.Flow;
import org.durna.activity.FlowKind;
import org.durna.activity.Money;
import org.durna.activity.MoneySource;
import org.durna.activity.Organisation;
import org.durna.activity.RecordActivity;
import org.durna.activity.RecordMoney;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.frame.Messages;
import org.durna.pack.Pack;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.ReadSheet;
import org.durna.reporting.store.GivenRows;
import org.durna.reporting.store.RoundRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * An agency answers: first its file or form is read and shown, with every doubt as a question; then it is given, and its own
 * activities change by it, all of them or none.
 */
@Service
public class AnswerRound {
    private final RoundRows rounds;
    private final GivenRows answers;
    private final Activities activities;
    private final RecordActivity record;
    private final RecordMoney recordMoney;
    private final Money money;
    private final ReadAnswer reading;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerRound(
            RoundRows rounds,
            GivenRows answers,
            Activities activities,
            RecordActivity record,
            RecordMoney recordMoney,
            Money money,
            Messages messages,
            AuditTrail audit,
            Pack pack,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.activities = activities;
        this.record = record;
        this.recordMoney = recordMoney;
        this.money = money;
        this.reading = new ReadAnswer(messages, pack.manifest().languages());
        this.audit = audit;
        this.clock = clock;
    }

    /** What an agency is asked, and what of its answer is being looked at. */
    public record Sheet(Round round, Ask ask, List<Activity> own, Optional<DraftAnswer> draft) {}

    @Transactional
    public Outcome<Sheet, Reason> open(RoundId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_ACTIVITIES);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            return Outcome.refused(closed.orElse(Reason.of("access.not-permitted")));
        }
        Optional<Ask> ask = rounds.ask(id, agency);
        return ask.isEmpty()
                ? Outcome.refused(Reason.of("reporting.round.unknown", id.value()))
                : Outcome.done(new Sheet(
                        rounds.find(id).orElseThrow(),
                        ask.get(),
                        own(ask.get(), reader),
                        answers.staged(ask.get().id())));
    }

    /** Reads a file that was sent back; an older reading that was not given goes. */
    @Transactional
    public Outcome<DraftAnswer, Reason> read(RoundId id, String fileName, byte[] file, Reader reader) {
        return switch (answerable(id, reader)) {
            case Refused(var reason) -> Outcome.refused(reason);
            case Done(var sheet) ->
                switch (ReadSheet.of(file)) {
                    case Refused(var reason) -> Outcome.refused(reason);
                    case Done(var rows) ->
                        switch (reading.read(rows, sheet.own(), today())) {
                            case Refused(var reason) -> Outcome.refused(reason);
                            case Done(var read) -> staged(sheet, fileName, read.lines(), read.problems());
                        };
                };
        };
    }

    /** Reads what was written into the form on the web: by activity and field. */
    @Transactional
    public Outcome<DraftAnswer, Reason> read(
            RoundId id, Map<ActivityId, Map<AskedField, String>> written, Reader reader) {
        return switch (answerable(id, reader)) {
            case Refused(var reason) -> Outcome.refused(reason);
            case Done(var sheet) -> {
                List<AnswerLine> lines = new ArrayList<>();
                for (Activity activity : sheet.own()) {
                    written.getOrDefault(activity.number(), Map.of())
                            .forEach((field, text) -> reading.line(activity, field, text, "", today())
                                    .ifPresent(lines::add));
                }
                yield staged(sheet, "", lines, List.of());
            }
        };
    }

    private Outcome<DraftAnswer, Reason> staged(
            Sheet sheet, String fileName, List<AnswerLine> lines, List<Reason> problems) {
        DraftAnswer draft = new DraftAnswer(fileName, lines, problems, clock.instant());
        answers.stage(sheet.ask().id(), draft);
        return Outcome.done(draft);
    }

    /**
     * Gives the answer that was looked at. Nothing of it is taken unless all of it can be.
     *
     * @param choices for each line that was unclear, by its place in the list, the meaning chosen; a line without one stays as it was
     */
    @Transactional
    public Outcome<Ask, Reason> give(RoundId id, Map<Integer, String> choices, Reader reader) {
        return switch (answerable(id, reader)) {
            case Refused(var reason) -> Outcome.refused(reason);
            case Done(var sheet) -> {
                Optional<Reason> stopped = give(sheet, choices, reader);
                if (stopped.isPresent()) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    yield Outcome.refused(stopped.get());
                }
                yield Outcome.done(sheet.ask());
            }
        };
    }

    private Optional<Reason> give(Sheet sheet, Map<Integer, String> choices, Reader reader) {
        Instant now = clock.instant();
        Map<ActivityId, Map<AskedField, String>> taken = new LinkedHashMap<>();
        List<AnswerLine> lines = sheet.draft().map(DraftAnswer::lines).orElse(List.of());
        for (int at = 0; at < lines.size(); at++) {
            AnswerLine line = lines.get(at);
            Optional<String> value = value(line, choices.get(at));
            if (value.isPresent()) {
                taken.computeIfAbsent(line.activity(), each -> new LinkedHashMap<>())
                        .put(line.field(), value.get());
                answers.give(sheet.ask().id(), line, value.get(), now);
            }
        }
        for (Map.Entry<ActivityId, Map<AskedField, String>> change : taken.entrySet()) {
            Optional<Reason> stopped = apply(change.getKey(), change.getValue(), lines, reader);
            if (stopped.isPresent()) {
                return stopped;
            }
        }
        answers.unstage(sheet.ask().id());
        if (!rounds.move(sheet.ask(), AskState.ANSWERED, "", now)) {
            return Optional.of(Reason.of("reporting.moved-meanwhile"));
        }
        audit.record(new Entry(
                reader.actor(),
                new Action("reporting.answer.given"),
                new Subject("round", sheet.round().id().toString()),
                Detail.none().with("changes", Integer.toString(taken.size()))));
        return Optional.empty();
    }

    private static Optional<String> value(AnswerLine line, @Nullable String chosen) {
        return switch (line.meaning()) {
            case Meaning.Sure(String value) -> Optional.of(value);
            case Meaning.Unclear unclear -> Optional.ofNullable(chosen).filter(unclear.candidates()::contains);
            case Meaning.Nothing nothing -> Optional.empty();
            case Meaning.Wrong wrong -> Optional.empty();
        };
    }

    private Optional<Reason> apply(
            ActivityId id, Map<AskedField, String> values, List<AnswerLine> lines, Reader reader) {
        Optional<Activity> found = activities.find(id, reader);
        if (found.isEmpty()) {
            return Optional.of(Reason.of("reporting.activity-gone", id.value()));
        }
        Activity now = found.get();
        boolean stale = lines.stream().anyMatch(line -> line.activity().equals(id) && line.version() != now.version());
        if (stale) {
            return Optional.of(Reason.of("reporting.activity-changed", id.value()));
        }
        return changed(now, values, reader).or(() -> spent(now, values.get(AskedField.SPENT), reader));
    }

    private Optional<Reason> changed(Activity now, Map<AskedField, String> values, Reader reader) {
        ActivityStatus status = Optional.ofNullable(values.get(AskedField.STATUS))
                .flatMap(ActivityStatus::read)
                .orElse(now.status());
        LocalDate start = day(values.get(AskedField.ACTUAL_START), now.dates().actualStart());
        LocalDate end = day(values.get(AskedField.ACTUAL_END), now.dates().actualEnd());
        if (ActivityDates.endsBefore(start, end)) {
            return Optional.of(
                    Reason.of("reporting.ends-before-it-begins", now.number().value()));
        }
        ActivityDates dates =
                new ActivityDates(now.dates().plannedStart(), now.dates().plannedEnd(), start, end);
        if (status == now.status() && dates.equals(now.dates())) {
            return Optional.empty();
        }
        Activity next = new Activity(
                now.id(),
                now.title(),
                now.body(),
                now.lead(),
                now.owner(),
                now.scope(),
                dates,
                status,
                now.results(),
                now.documents(),
                now.source(),
                now.visibility(),
                now.sample(),
                now.version());
        return switch (record.change(next, reader)) {
            case Done<ActivityId, RecordActivity.Refusal> done -> Optional.empty();
            case Refused(RecordActivity.Refusal.NotAllowed(var reason)) -> Optional.of(reason);
            case Refused(RecordActivity.Refusal.Stale stale) ->
                Optional.of(Reason.of("reporting.activity-changed", now.number().value()));
            case Refused(RecordActivity.Refusal.NotThere gone) ->
                Optional.of(Reason.of("reporting.activity-gone", now.number().value()));
        };
    }

    /** Money is booked only where it is plain to which source it belongs. */
    private Optional<Reason> spent(Activity activity, @Nullable String amount, Reader reader) {
        if (amount == null || new BigDecimal(amount).signum() == 0) {
            return Optional.empty();
        }
        List<MoneySource> sources = money.sources(activity.number(), reader);
        if (sources.size() != 1) {
            return Optional.of(
                    Reason.of("reporting.which-source", activity.number().value(), sources.size()));
        }
        Organisation lead = new Organisation.OfAgency(activity.lead());
        Flow flow = new Flow(
                0,
                sources.getFirst().id(),
                sources.getFirst().whose(),
                FlowKind.SPENT,
                today(),
                new Amount(new BigDecimal(amount), money.reporting()),
                lead,
                null,
                lead);
        return switch (recordMoney.add(activity.number(), flow, reader)) {
            case Done<ActivityId, RecordActivity.Refusal> done -> Optional.empty();
            case Refused(RecordActivity.Refusal.NotAllowed(var reason)) -> Optional.of(reason);
            case Refused<ActivityId, RecordActivity.Refusal> refused ->
                Optional.of(Reason.of(
                        "reporting.activity-changed", activity.number().value()));
        };
    }

    private static @Nullable LocalDate day(@Nullable String written, @Nullable LocalDate before) {
        return written == null ? before : LocalDate.parse(written);
    }

    private Outcome<Sheet, Reason> answerable(RoundId id, Reader reader) {
        return switch (open(id, reader)) {
            case Refused(var reason) -> Outcome.refused(reason);
            case Done(var sheet) ->
                !sheet.round().isOpen()
                        ? Outcome.refused(Reason.of("reporting.round-closed"))
                        : sheet.ask().state() == AskState.ACCEPTED
                                ? Outcome.refused(Reason.of("reporting.already-accepted"))
                                : Outcome.done(sheet);
        };
    }

    private List<Activity> own(Ask ask, Reader reader) {
        return rounds.rows(ask.id()).stream()
                .flatMap(id -> activities.find(id, reader).stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
