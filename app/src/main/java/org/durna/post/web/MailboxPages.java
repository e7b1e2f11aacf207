package org.durna.post.web;

import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.post.Enclosure;
import org.durna.post.LetterId;
import org.durna.post.Mailbox;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The letters of an agency: the list, and each with what was enclosed. */
@Controller
@Behind(Permission.READ_MAILBOX)
class MailboxPages {
    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    View list(Page page, Reader reader) {
        return switch (mailbox.newest(reader)) {
            case Done(var letters) -> page.show("post/mailbox", new MailboxView(letters));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @GetMapping("/mailbox/{id:\\d{1,18}}")
    View letter(Page page, Reader reader, @PathVariable long id) {
        return switch (mailbox.letter(new LetterId(id), reader)) {
            case Done(var letter) -> page.show("post/letter", letter);
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @GetMapping("/mailbox/{id:\\d{1,18}}/file")
    ResponseEntity<byte[]> file(Reader reader, @PathVariable long id) {
        Optional<Enclosure> enclosure = switch (mailbox.letter(new LetterId(id), reader)) {
            case Done(var letter) -> Optional.ofNullable(letter.letter().enclosure());
            case Refused<?, ?> refused -> Optional.empty();
        };
        return enclosure
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(file.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
