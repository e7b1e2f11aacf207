package org.durna.partnership.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.RecordEvidence;
import org.durna.partnership.RecordEvidence.Refusal;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The evidence: read, written down, changed, taken back and put back. */
@Controller
class EvidencePages {
    private static final int PAGE = 30;

    private final EvidencePieces pieces;
    private final RecordEvidence recordEvidence;
    private final EvidenceForms forms;

    EvidencePages(EvidencePieces pieces, RecordEvidence recordEvidence, EvidenceForms forms) {
        this.pieces = pieces;
        this.recordEvidence = recordEvidence;
        this.forms = forms;
    }

    @GetMapping("/evidence")
    View list(
            Page page,
            Reader reader,
            @RequestParam Optional<String> clause,
            @RequestParam Optional<String> party,
            @RequestParam(defaultValue = "false") boolean drafts,
            @RequestParam Optional<String> after) {
        EvidenceQuery query = new EvidenceQuery(
                clause.filter(ClauseId::couldBe).map(ClauseId::new).orElse(null),
                party.flatMap(PartyCode::read).orElse(null),
                drafts,
                after.flatMap(EvidenceQuery.Position::read).orElse(null),
                PAGE + 1);
        List<Evidence> found = pieces.list(query, reader);
        boolean more = found.size() > PAGE;
        return page.show("evidence/list", forms.list(page, query, more ? found.subList(0, PAGE) : found, more));
    }

    @GetMapping("/evidence/{id:\\d+}")
    View piece(Page page, Reader reader, @PathVariable long id) {
        Evidence piece = find(id, reader);
        return page.show("evidence/piece", forms.piece(page, piece, reader));
    }

    @Behind(Permission.WRITE_EVIDENCE)
    @GetMapping("/evidence/new")
    View blank(Page page, Reader reader, @RequestParam Optional<String> clause) {
        return page.show("evidence/form", forms.blank(page, reader, clause.orElse("")));
    }

    @Behind(Permission.WRITE_EVIDENCE)
    @PostMapping("/evidence/new")
    View add(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Evidence> evidence = forms.read(page, form, Optional.empty(), reader);
        if (evidence.isEmpty()) {
            return page.show("evidence/form", forms.again(page, reader, form));
        }
        return answer(page, reader, form, recordEvidence.add(evidence.get(), reader), "evidence-added");
    }

    @Behind(Permission.WRITE_EVIDENCE)
    @GetMapping("/evidence/{id:\\d+}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("evidence/form", forms.filled(page, reader, find(id, reader)));
    }

    @Behind(Permission.WRITE_EVIDENCE)
    @PostMapping("/evidence/{id:\\d+}/edit")
    View change(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        find(id, reader);
        Form form = Form.of(fields).with("id", Long.toString(id));
        Optional<Evidence> evidence = forms.read(page, form, Optional.of(new EvidenceId(id)), reader);
        if (evidence.isEmpty()) {
            return page.show("evidence/form", forms.again(page, reader, form));
        }
        return answer(page, reader, form, recordEvidence.change(evidence.get(), reader), "evidence-changed");
    }

    @PostMapping("/evidence/{id:\\d+}/withdraw")
    View withdraw(Page page, Reader reader, @PathVariable long id) {
        return switch (recordEvidence.withdraw(new EvidenceId(id), true, reader)) {
            case Done(var done) -> page.show("evidence/withdrawn", done);
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    @PostMapping("/evidence/{id:\\d+}/restore")
    View restore(Page page, Reader reader, @PathVariable long id) {
        return switch (recordEvidence.withdraw(new EvidenceId(id), false, reader)) {
            case Done(var done) -> new RedirectView("/evidence/" + done + "?done=evidence-restored");
            case Refused(var refusal) -> refused(page, refusal);
        };
    }

    private View answer(Page page, Reader reader, Form form, Outcome<EvidenceId, Refusal> outcome, String done) {
        return switch (outcome) {
            case Done(var id) -> new RedirectView("/evidence/" + id + "?done=" + done);
            case Refused(Refusal.Stale(var now)) -> page.show("evidence/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("evidence/form", forms.again(page, reader, form.wrong("visibility", reason)));
            case Refused(Refusal.NotThere()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static View refused(Page page, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed(var reason) -> page.show("frame/refusal", reason);
            case Refusal.NotThere() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refusal.Stale(var now) -> new RedirectView("/evidence/" + now.number());
        };
    }

    private Evidence find(long id, Reader reader) {
        return pieces.find(new EvidenceId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
