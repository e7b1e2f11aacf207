package org.durna.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.meeting.MeetingState.Cancelled;
import org.durna.meeting.MeetingState.Held;
import org.durna.meeting.MeetingState.Planned;
import org.durna.meeting.NeedState.TakenUpBy;
import org.durna.meeting.store.EvaluationRows;
import org.durna.meeting.store.MeasureRows;
import org.durna.meeting.store.MeetingPartRows;
import org.durna.meeting.store.MeetingRows;
import org.durna.meeting.store.NeedRows;
import org.durna.meeting.store.ProposalRows;
import org.durna.pack.Pack;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with the pack's invented meetings and what grows out of them. Never in production. */
@Component
class LoadDemoMeetings {

    record DemoAction(
            LocalizedText text,
            AgencyCode owner,
            LocalDate due,
            @Nullable LocalDate doneOn) {}

    record DemoMeeting(
            String kind,
            LocalDate day,
            String place,
            LocalizedText title,
            List<AgencyCode> chairs,
            AgencyCode owner,
            String visibility,
            String state,
            @Nullable String reason,
            List<LocalizedText> agenda,
            List<LocalizedText> conclusions,
            List<DemoAction> actions,
            @Nullable LocalizedText minutes,
            @Nullable LocalDate agreedOn,
            boolean sample) {}

    record DemoNeed(
            PartyCode party,
            AgencyCode agency,
            LocalDate raised,
            @Nullable ClauseId clause,
            LocalizedText title,
            LocalizedText body,
            String state,
            @Nullable LocalDate meeting,
            @Nullable Integer conclusion,
            @Nullable Integer proposal,
            @Nullable LocalDate answeredOn,
            @Nullable String reason,
            String visibility,
            boolean sample) {}

    record DemoPosition(PartyCode party, AgencyCode agency, String position, String note, LocalDate on) {}

    record DemoProposal(
            PartyCode party,
            AgencyCode agency,
            LocalDate proposed,
            LocalizedText title,
            LocalizedText why,
            String change,
            ClauseId initiative,
            @Nullable ClauseId under,
            @Nullable List<ClauseId> serves,
            @Nullable List<ClauseId> others,
            @Nullable LocalizedText newTitle,
            @Nullable LocalizedText wording,
            String state,
            @Nullable LocalDate announced,
            @Nullable LocalDate until,
            @Nullable Boolean silence,
            @Nullable LocalDate meeting,
            @Nullable LocalDate closedOn,
            @Nullable Integer annexVersion,
            @Nullable LocalDate annexFrom,
            @Nullable String reason,
            List<DemoPosition> positions,
            String visibility,
            boolean sample) {}

    record DemoMeasure(
            ClauseId clause,
            AgencyCode agency,
            LocalDate due,
            String state,
            @Nullable LocalDate on,
            @Nullable String reason,
            LocalizedText title,
            String visibility,
            boolean sample) {}

    record DemoFinding(String criterion, ClauseId clause, LocalizedText text) {}

    record DemoRecommendation(AgencyCode agency, LocalDate due, LocalizedText text) {}

    record DemoEvaluation(
            LocalizedText title,
            AgencyCode agency,
            LocalDate day,
            List<DemoFinding> findings,
            List<DemoRecommendation> recommendations,
            String visibility,
            boolean sample) {}

    /** The tables that the demonstration fills. */
    @Component
    record Rows(
            MeetingRows meetings,
            MeetingPartRows parts,
            NeedRows needs,
            ProposalRows proposals,
            MeasureRows measures,
            EvaluationRows evaluations) {}

    private final Pack pack;
    private final Rows rows;
    private final FreezeSnapshot freeze;
    private final Clock clock;

    LoadDemoMeetings(Pack pack, Rows rows, FreezeSnapshot freeze, Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.freeze = freeze;
        this.clock = clock;
    }

    /** Loads once: where there is a meeting already, nothing is touched. */
    @Transactional
    public void load() {
        if (!rows.meetings().isEmpty()) {
            return;
        }
        Map<LocalDate, MeetingId> byDay = new HashMap<>();
        pack.readListIfPresent("demo/meetings.yaml", DemoMeeting.class)
                .forEach(each -> byDay.put(each.day(), put(each)));
        List<ProposalId> proposals = pack.readListIfPresent("demo/proposals.yaml", DemoProposal.class).stream()
                .map(each -> put(each, byDay))
                .toList();
        pack.readListIfPresent("demo/needs.yaml", DemoNeed.class).forEach(each -> put(each, byDay, proposals));
        pack.readListIfPresent("demo/measures.yaml", DemoMeasure.class).forEach(this::put);
        pack.readListIfPresent("demo/evaluation.yaml", DemoEvaluation.class).forEach(this::put);
    }

    /** A finding rests on the newest evidence of its clause in the snapshot. */
    private void put(DemoEvaluation demo) {
        Snapshot snapshot = freeze.on(demo.day(), Reader.anonymous());
        EvaluationId id = rows.evaluations()
                .insert(new Evaluation(
                        null,
                        demo.title(),
                        demo.agency(),
                        snapshot,
                        "",
                        new EvaluationState.UnderWay(),
                        visibility(demo.visibility()),
                        demo.sample(),
                        1));
        demo.findings()
                .forEach(each -> snapshot.pieces().stream()
                        .filter(piece -> piece.clause().equals(each.clause().value()))
                        .findFirst()
                        .ifPresent(piece -> rows.evaluations()
                                .add(
                                        id,
                                        new Finding(
                                                1,
                                                Criterion.read(each.criterion()).orElseThrow(),
                                                each.text(),
                                                List.of(piece.evidence())))));
        demo.recommendations()
                .forEach(each -> rows.evaluations()
                        .add(
                                id,
                                new Recommendation(
                                        1, each.text(), each.agency(), each.due(), new RecommendationState.Waiting())));
    }

    private MeetingId put(DemoMeeting demo) {
        Chairs chairs = new Chairs(demo.chairs().get(0), demo.chairs().get(1));
        MeetingId id = rows.meetings()
                .insert(
                        new Meeting(
                                null,
                                MeetingKind.of(demo.kind()),
                                demo.title(),
                                demo.place(),
                                demo.day(),
                                chairs,
                                new Planned(),
                                demo.owner(),
                                visibility(demo.visibility()),
                                demo.sample(),
                                1),
                        clock.instant());
        demo.agenda().forEach(point -> rows.parts().addToAgenda(id, Matter.none(), point));
        demo.conclusions().forEach(text -> rows.parts().addConclusion(id, text));
        demo.actions()
                .forEach(action -> rows.parts()
                        .addAction(new MeetingAction(
                                1,
                                id,
                                action.text(),
                                action.owner(),
                                action.due(),
                                action.doneOn() == null
                                        ? new ActionState.Open()
                                        : new ActionState.Done(action.doneOn()),
                                demo.sample())));
        switch (demo.state()) {
            case "held" -> rows.meetings().state(id, new Held(minutes(demo)));
            case "cancelled" ->
                rows.meetings()
                        .state(id, new Cancelled(demo.day().minusDays(7), Objects.requireNonNull(demo.reason())));
            default -> {}
        }
        return id;
    }

    private static Minutes minutes(DemoMeeting demo) {
        if (demo.minutes() == null) {
            return new Minutes.Unwritten();
        }
        return demo.agreedOn() == null
                ? new Minutes.Draft(demo.minutes(), java.util.Set.of())
                : new Minutes.Agreed(demo.minutes(), demo.agreedOn());
    }

    private ProposalId put(DemoProposal demo, Map<LocalDate, MeetingId> meetings) {
        ProposedChange change = change(demo);
        ProposalId id = rows.proposals()
                .insert(
                        new Proposal(
                                null,
                                demo.party(),
                                demo.agency(),
                                demo.proposed(),
                                demo.title(),
                                demo.why(),
                                1,
                                change,
                                state(demo, meetings),
                                visibility(demo.visibility()),
                                demo.sample(),
                                1),
                        new ProposalText(1, change, demo.party(), demo.agency(), noon(demo.proposed())));
        demo.positions()
                .forEach(each -> rows.proposals()
                        .state(
                                id,
                                new StatedPosition(
                                        each.party(),
                                        each.agency(),
                                        Position.read(each.position()).orElseThrow(),
                                        each.note(),
                                        1,
                                        noon(each.on()))));
        return id;
    }

    private static ProposedChange change(DemoProposal demo) {
        LocalizedText title = demo.newTitle() == null ? LocalizedText.none() : demo.newTitle();
        LocalizedText wording = demo.wording() == null ? LocalizedText.none() : demo.wording();
        return switch (demo.change()) {
            case "add" ->
                new ProposedChange.Add(
                        demo.initiative(),
                        Objects.requireNonNull(demo.under()),
                        Objects.requireNonNull(demo.serves()),
                        title,
                        wording);
            case "merge" ->
                new ProposedChange.Merge(demo.initiative(), Objects.requireNonNull(demo.others()), title, wording);
            case "close" -> new ProposedChange.Close(demo.initiative());
            default -> new ProposedChange.Amend(demo.initiative(), title, wording);
        };
    }

    private static ProposalState state(DemoProposal demo, Map<LocalDate, MeetingId> meetings) {
        return switch (demo.state()) {
            case "on-the-table" ->
                new ProposalState.OnTheTable(
                        demo.meeting() == null
                                ? new Procedure.Written(
                                        Objects.requireNonNull(demo.announced()),
                                        Objects.requireNonNull(demo.until()),
                                        Boolean.TRUE.equals(demo.silence()))
                                : new Procedure.AtMeeting(Objects.requireNonNull(meetings.get(demo.meeting()))));
            case "agreed" ->
                new ProposalState.Agreed(
                        Objects.requireNonNull(demo.closedOn()),
                        Objects.requireNonNull(demo.annexVersion()),
                        Objects.requireNonNull(demo.annexFrom()));
            case "withdrawn" ->
                new ProposalState.Withdrawn(
                        Objects.requireNonNull(demo.closedOn()), Objects.requireNonNull(demo.reason()));
            default -> new ProposalState.UnderDiscussion();
        };
    }

    private void put(DemoNeed demo, Map<LocalDate, MeetingId> meetings, List<ProposalId> proposals) {
        rows.needs()
                .insert(new Need(
                        null,
                        demo.party(),
                        demo.agency(),
                        demo.raised(),
                        demo.clause(),
                        demo.title(),
                        demo.body(),
                        state(demo, meetings, proposals),
                        visibility(demo.visibility()),
                        demo.sample(),
                        1));
    }

    private static NeedState state(DemoNeed demo, Map<LocalDate, MeetingId> meetings, List<ProposalId> proposals) {
        return switch (demo.state()) {
            case "discussed" -> new NeedState.Discussed(Objects.requireNonNull(meetings.get(demo.meeting())));
            case "taken-up" ->
                new NeedState.TakenUp(
                        Objects.requireNonNull(demo.answeredOn()),
                        demo.proposal() == null
                                ? new TakenUpBy.AConclusion(
                                        Objects.requireNonNull(meetings.get(demo.meeting())),
                                        Objects.requireNonNull(demo.conclusion()))
                                : new TakenUpBy.AProposal(proposals.get(demo.proposal() - 1)));
            case "declined" ->
                new NeedState.Declined(
                        Objects.requireNonNull(demo.answeredOn()), Objects.requireNonNull(demo.reason()));
            default -> new NeedState.Raised();
        };
    }

    private void put(DemoMeasure demo) {
        MeasureState state = switch (demo.state()) {
            case "under-way" -> new MeasureState.UnderWay(Objects.requireNonNull(demo.on()));
            case "done" -> new MeasureState.Done(Objects.requireNonNull(demo.on()));
            case "dropped" ->
                new MeasureState.Dropped(Objects.requireNonNull(demo.on()), Objects.requireNonNull(demo.reason()));
            default -> new MeasureState.Ahead();
        };
        rows.measures()
                .insert(new Measure(
                        null,
                        demo.clause(),
                        demo.title(),
                        demo.agency(),
                        demo.due(),
                        state,
                        visibility(demo.visibility()),
                        demo.sample(),
                        1));
    }

    private static Visibility visibility(String word) {
        return Visibility.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
