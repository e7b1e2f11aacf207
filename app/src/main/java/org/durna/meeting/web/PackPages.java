package org.durna.meeting.web;

import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.meeting.IssuePack;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingPackId;
import org.durna.meeting.Refusal;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Meeting packs: issued by one click, and read as they were issued. */
@Controller
class PackPages {
    private final IssuePack issuePack;

    PackPages(IssuePack issuePack) {
        this.issuePack = issuePack;
    }

    @Behind(Permission.KEEP_MEETINGS)
    @PostMapping("/meetings/{id:\\d{1,18}}/packs")
    View issue(Page page, Reader reader, @PathVariable long id) {
        return switch (issuePack.issue(new MeetingId(id), page, reader)) {
            case Done(var pack) -> new RedirectView("/meetings/" + id + "?done=pack-issued#packs");
            case Refused(Refusal.NotAllowed(var reason)) -> page.show("frame/refusal", reason);
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/meetings/packs/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> paper(Page page, Reader reader, @PathVariable long id) {
        return Downloads.file(page.t("pack.file", id) + ".pdf", MediaType.APPLICATION_PDF, bytes(id, true, reader));
    }

    @GetMapping("/meetings/packs/{id:\\d{1,18}}.xlsx")
    ResponseEntity<byte[]> workbook(Page page, Reader reader, @PathVariable long id) {
        return Downloads.file(page.t("pack.file", id) + ".xlsx", Downloads.XLSX, bytes(id, false, reader));
    }

    private byte[] bytes(long id, boolean paper, Reader reader) {
        return issuePack
                .file(new MeetingPackId(id), paper, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
