package org.durna.meeting;

import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.meeting.store.MeasureRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every measure, as far as a reader sees it; a look at a draft is written into the audit. */
@Service
public class Measures {
    private final MeasureRows rows;
    private final NotedInAudit noted;

    Measures(MeasureRows rows, NotedInAudit noted) {
        this.rows = rows;
        this.noted = noted;
    }

    @Transactional
    public List<Measure> list(Reader reader) {
        return seen(rows.list(reader), reader);
    }

    @Transactional
    public Optional<Measure> find(MeasureId id, Reader reader) {
        Optional<Measure> found = rows.find(id, reader);
        seen(found.stream().toList(), reader);
        return found;
    }

    private List<Measure> seen(List<Measure> found, Reader reader) {
        noted.draftsRead(
                reader,
                "measure",
                found.stream()
                        .filter(Measure::isDraft)
                        .map(each -> each.number().toString())
                        .toList());
        return found;
    }
}
