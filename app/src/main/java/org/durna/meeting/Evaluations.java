package org.durna.meeting;

import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.meeting.store.EvaluationRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every evaluation, as far as a reader sees it; a look at a draft is written into the audit. */
@Service
public class Evaluations {
    private final EvaluationRows rows;
    private final NotedInAudit noted;

    Evaluations(EvaluationRows rows, NotedInAudit noted) {
        this.rows = rows;
        this.noted = noted;
    }

    @Transactional
    public List<Evaluation> list(Reader reader) {
        return seen(rows.list(reader), reader);
    }

    @Transactional
    public Optional<Evaluation> find(EvaluationId id, Reader reader) {
        Optional<Evaluation> found = rows.find(id, reader);
        seen(found.stream().toList(), reader);
        return found;
    }

    @Transactional(readOnly = true)
    public EvaluationParts parts(EvaluationId id) {
        return rows.parts(id);
    }

    private List<Evaluation> seen(List<Evaluation> found, Reader reader) {
        noted.draftsRead(
                reader,
                "evaluation",
                found.stream()
                        .filter(Evaluation::isDraft)
                        .map(each -> each.number().toString())
                        .toList());
        return found;
    }
}
