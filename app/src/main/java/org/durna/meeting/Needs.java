package org.durna.meeting;

import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.meeting.store.NeedRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every need, as far as a reader sees it; a look at a draft is written into the audit. */
@Service
public class Needs {
    private final NeedRows rows;
    private final NotedInAudit noted;

    Needs(NeedRows rows, NotedInAudit noted) {
        this.rows = rows;
        this.noted = noted;
    }

    @Transactional
    public List<Need> list(Reader reader) {
        return seen(rows.list(reader), reader);
    }

    @Transactional
    public Optional<Need> find(NeedId id, Reader reader) {
        Optional<Need> found = rows.find(id, reader);
        seen(found.stream().toList(), reader);
        return found;
    }

    private List<Need> seen(List<Need> found, Reader reader) {
        noted.draftsRead(
                reader,
                "need",
                found.stream()
                        .filter(Need::isDraft)
                        .map(each -> each.number().toString())
                        .toList());
        return found;
    }
}
