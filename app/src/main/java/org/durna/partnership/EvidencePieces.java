package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.partnership.store.EvidenceRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every piece of evidence, as far as a reader sees it; a look at drafts is written into the audit. */
@Service
public class EvidencePieces {
    private final EvidenceRows rows;
    private final AuditTrail audit;

    EvidencePieces(EvidenceRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    public List<Evidence> list(EvidenceQuery query, Reader reader) {
        return noted(rows.list(query, reader), reader);
    }

    /** The newest piece under each of these clauses that happened by a day. */
    @Transactional
    public Map<ClauseId, Evidence> newestOfEach(List<ClauseId> clauses, LocalDate until, Reader reader) {
        Map<ClauseId, Evidence> newest = rows.newestOfEach(clauses, until, reader);
        noted(List.copyOf(newest.values()), reader);
        return newest;
    }

    @Transactional
    public Optional<Evidence> find(EvidenceId id, Reader reader) {
        Optional<Evidence> found = rows.find(id, reader);
        noted(found.stream().toList(), reader);
        return found;
    }

    private List<Evidence> noted(List<Evidence> seen, Reader reader) {
        List<String> drafts = seen.stream()
                .filter(Evidence::isDraft)
                .map(each -> each.number().toString())
                .toList();
        if (!drafts.isEmpty()) {
            audit.record(new Entry(
                    reader.actor(),
                    new Action("partnership.evidence.draft-read"),
                    new Subjects("evidence", drafts),
                    Detail.none()));
        }
        return seen;
    }
}
