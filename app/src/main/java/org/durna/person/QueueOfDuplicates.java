package org.durna.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.PossibleDuplicate.Stage;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PossibleDuplicateRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pairs that wait for somebody to look at them, the likeliest first. */
@Service
public class QueueOfDuplicates {
    private static final int PAGE = 25;

    private final PossibleDuplicateRows duplicates;
    private final AssertionRows rows;
    private final AuditTrail audit;

    QueueOfDuplicates(PossibleDuplicateRows duplicates, AssertionRows rows, AuditTrail audit) {
        this.duplicates = duplicates;
        this.rows = rows;
        this.audit = audit;
    }

    /** A pair with the assertion of each that fits the other's best. */
    public record Waiting(PossibleDuplicate pair, Assertion one, Assertion other) {}

    /**
     * Some of the queue.
     *
     * @param counts how many there are of each stage
     * @param next from where the next page begins; empty on the last one
     */
    public record Part(Stage stage, List<Waiting> waiting, Map<Stage, Long> counts, Optional<Integer> next) {
        public Part {
            waiting = List.copyOf(waiting);
            counts = Map.copyOf(counts);
        }
    }

    /** Whom the page shows is one line of the audit. */
    @Transactional
    public Outcome<Part, Reason> part(Stage stage, int from, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        List<PossibleDuplicate> pairs = duplicates.waiting(stage, Math.max(0, from), PAGE + 1);
        List<PossibleDuplicate> shown = pairs.subList(0, Math.min(PAGE, pairs.size()));
        Map<AssertionId, Assertion> assertions = rows
                .all(
                        shown.stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .toList(),
                        Sight.of(reader))
                .stream()
                .collect(Collectors.toMap(Assertion::id, Function.identity()));
        List<Waiting> waiting = shown.stream()
                .map(pair -> new Waiting(
                        pair,
                        Objects.requireNonNull(assertions.get(pair.one())),
                        Objects.requireNonNull(assertions.get(pair.other()))))
                .toList();
        audit.record(new Entry(
                reader.actor(),
                new Action("person.duplicates.listed"),
                new Subjects(
                        "person",
                        waiting.stream()
                                .flatMap(each -> Stream.of(each.one(), each.other()))
                                .map(each -> each.origin().written())
                                .distinct()
                                .toList()),
                Detail.none()));
        return new Done<>(new Part(
                stage,
                waiting,
                duplicates.counts(),
                pairs.size() > PAGE ? Optional.of(from + PAGE) : Optional.empty()));
    }
}
