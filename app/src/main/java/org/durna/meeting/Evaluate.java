package org.durna.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.meeting.EvaluationState.Concluded;
import org.durna.meeting.EvaluationState.UnderWay;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.Refusal.Stale;
import org.durna.meeting.store.EvaluationRows;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluation is opened on a frozen snapshot, findings are tied to evidence, recommendations made and followed up. */
@Service
public class Evaluate {

    /** The evaluation to open. */
    public record Opening(LocalizedText title, LocalDate day, Visibility visibility) {}

    /** One step of an evaluation, on the version that was read. */
    public record Command(EvaluationId evaluation, int version, Step step) {}

    /** The steps. */
    public sealed interface Step {
        record Finds(Criterion criterion, LocalizedText text, List<Long> evidence) implements Step {}

        record Recommends(LocalizedText text, AgencyCode owner, LocalDate due) implements Step {}

        /** What the owner of a recommendation, or the evaluators, say of it. */
        record FollowsUp(long recommendation, RecommendationState state) implements Step {}

        record Concludes() implements Step {}

        /** Findings are written again: the undo of the conclusion. */
        record Reopens() implements Step {}
    }

    private final EvaluationRows rows;
    private final FreezeSnapshot freeze;
    private final NotedInAudit noted;
    private final Clock clock;

    Evaluate(EvaluationRows rows, FreezeSnapshot freeze, NotedInAudit noted, Clock clock) {
        this.rows = rows;
        this.freeze = freeze;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<EvaluationId, Refusal<Evaluation>> open(Opening opening, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.EVALUATE)
                .or(() -> opening.day().isAfter(LocalDate.now(clock))
                        ? Optional.of(Reason.of("evaluation.in-the-future"))
                        : Optional.empty())
                .or(() -> opening.visibility().compareTo(reader.reach()) > 0 && opening.visibility() != Visibility.OWN
                        ? Optional.of(Reason.of("meeting.beyond-your-sight"))
                        : Optional.empty());
        AgencyCode agency = reader.agency();
        if (refusal.isPresent() || agency == null) {
            return Outcome.refused(new NotAllowed<>(refusal.orElse(Reason.of("access.sign-in-first"))));
        }
        Snapshot snapshot = freeze.on(opening.day(), SharedSight.of(opening.visibility(), reader));
        EvaluationId id = rows.insert(new Evaluation(
                null, opening.title(), agency, snapshot, "", new UnderWay(), opening.visibility(), false, 1));
        noted.done(
                reader,
                "evaluation.opened",
                "evaluation",
                id,
                Detail.none().with("day", opening.day().toString()));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<EvaluationId, Refusal<Evaluation>> take(Command command, Reader reader) {
        Optional<Evaluation> found = rows.findToChange(command.evaluation(), reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Evaluation evaluation = found.get();
        Optional<Reason> refusal = refusal(evaluation, command.step(), reader);
        if (refusal.isPresent()) {
            return Outcome.refused(new NotAllowed<>(refusal.get()));
        }
        if (evaluation.version() != command.version()) {
            return Outcome.refused(new Stale<>(evaluation));
        }
        noted.done(reader, "evaluation." + carryOut(evaluation, command.step()), "evaluation", evaluation.number());
        return Outcome.done(evaluation.number());
    }

    private Optional<Reason> refusal(Evaluation evaluation, Step step, Reader reader) {
        boolean kept = evaluation.isKeptBy(reader);
        if (step instanceof Step.FollowsUp(var number, var state)) {
            Optional<Recommendation> recommendation = rows.parts(evaluation.number()).recommendations().stream()
                    .filter(each -> each.id() == number)
                    .findFirst();
            if (recommendation.isEmpty()) {
                return Optional.of(Reason.of("evaluation.no-recommendation"));
            }
            boolean its =
                    recommendation.get().owner().equals(reader.agency()) && reader.may(Permission.SPEAK_FOR_PARTY);
            return kept || its ? Optional.empty() : Optional.of(Reason.of("evaluation.not-yours"));
        }
        if (!kept) {
            return Optional.of(Reason.of("evaluation.not-yours"));
        }
        boolean open = evaluation.state() instanceof UnderWay;
        return switch (step) {
            case Step.Reopens() -> open ? Optional.of(Reason.of("evaluation.open-already")) : Optional.empty();
            case Step.Concludes() -> {
                if (!open) {
                    yield Optional.of(Reason.of("evaluation.concluded-already"));
                }
                yield rows.parts(evaluation.number()).findings().isEmpty()
                        ? Optional.of(Reason.of("evaluation.no-findings"))
                        : Optional.empty();
            }
            case Step.Finds(var criterion, var text, var evidence) -> {
                if (!open) {
                    yield Optional.of(Reason.of("evaluation.concluded-already"));
                }
                Set<Long> known = evaluation.snapshot().pieces().stream()
                        .map(Snapshot.Piece::evidence)
                        .collect(Collectors.toSet());
                yield evidence.isEmpty() || !known.containsAll(evidence)
                        ? Optional.of(Reason.of("evaluation.evidence-needed"))
                        : Optional.empty();
            }
            case Step.Recommends recommends ->
                open ? Optional.empty() : Optional.of(Reason.of("evaluation.concluded-already"));
            case Step.FollowsUp followsUp -> Optional.empty();
        };
    }

    private String carryOut(Evaluation evaluation, Step step) {
        EvaluationId id = evaluation.number();
        return switch (step) {
            case Step.Finds(var criterion, var text, var evidence) -> {
                rows.add(id, new Finding(1, criterion, text, evidence));
                yield "found";
            }
            case Step.Recommends(var text, var owner, var due) -> {
                rows.add(id, new Recommendation(1, text, owner, due, new RecommendationState.Waiting()));
                yield "recommended";
            }
            case Step.FollowsUp(var number, var state) -> {
                rows.follow(number, state);
                yield "followed-up";
            }
            case Step.Concludes() -> {
                rows.state(id, new Concluded(LocalDate.now(clock)));
                yield "concluded";
            }
            case Step.Reopens() -> {
                rows.state(id, new UnderWay());
                yield "reopened";
            }
        };
    }
}
