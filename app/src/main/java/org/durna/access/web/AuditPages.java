package org.durna.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.ReadAudit;
import org.durna.access.Reader;
import org.durna.audit.AuditPage;
import org.durna.audit.AuditQuery;
import org.durna.audit.EntryId;
import org.durna.audit.RecordedEntry;
import org.durna.frame.Cell;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who saw and changed what: found, read, taken away and checked, by those whose duty it is. */
@Controller
class AuditPages {
    private static final int PAGE = 50;
    private static final int MOST_TAKEN_AWAY = 1_000;

    private final ReadAudit audit;

    AuditPages(ReadAudit audit) {
        this.audit = audit;
    }

    @Behind(Permission.READ_AUDIT)
    @GetMapping("/audit")
    View list(
            Page page,
            Reader reader,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "before") Optional<Long> before) {
        Form form = Form.of(fields);
        AuditQuestion question = new AuditQuestion(form, page.pack().zone());
        Optional<AuditQuery> query = asked(question, before, PAGE);
        if (query.isEmpty()) {
            return page.show("access/audit", new AuditViews.ListView(form, List.of(), Optional.empty()));
        }
        return switch (audit.page(query.get(), question.inWords(), reader)) {
            case Done(var found) ->
                page.show("access/audit", new AuditViews.ListView(form, found.entries(), found.next()));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @GetMapping("/audit/{id:\\d{1,18}}")
    View entry(Page page, Reader reader, @PathVariable long id) {
        if (id == 0) {
            throw new NotThere();
        }
        return switch (audit.entry(new EntryId(id), reader)) {
            case Done(var entry) -> page.show("access/audit-entry", new AuditViews.EntryView(entry));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @PostMapping("/audit/verify")
    View verify(Page page, Reader reader) {
        return switch (audit.verify(reader)) {
            case Done(var result) -> page.show("access/audit-chain", new AuditViews.ChainView(result));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    /** The newest entries that answer the question, up to a bound that the page names. */
    @GetMapping("/audit.csv")
    ResponseEntity<StreamingResponseBody> file(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        AuditQuestion question = new AuditQuestion(Form.of(fields), page.pack().zone());
        AuditQuery query = asked(question, Optional.empty(), MOST_TAKEN_AWAY)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (audit.page(query, question.inWords() + " (CSV)", reader)) {
            case Done(var found) -> Downloads.csv(page, table(page, found));
            case Refused(var reason) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private static Optional<AuditQuery> asked(AuditQuestion question, Optional<Long> before, int limit) {
        try {
            AuditQuery query = question.query(before, limit);
            return question.form().isRight() ? Optional.of(query) : Optional.empty();
        } catch (IllegalArgumentException notASubject) {
            question.form().wrong("subject", Reason.of("access.audit.subject-form"));
            return Optional.empty();
        }
    }

    private static Table table(Page page, AuditPage found) {
        List<Column> columns = List.of(
                Column.number("id", page.t("access.audit.number")),
                Column.text("at", page.t("access.audit.at")),
                Column.text("account", page.t("access.audit.account")),
                Column.text("agency", page.t("access.audit.agency")),
                Column.text("purpose", page.t("access.audit.purpose")),
                Column.text("channel", page.t("access.audit.channel")),
                Column.text("action", page.t("access.audit.action")),
                Column.text("subject", page.t("access.audit.subject")),
                Column.text("ids", page.t("access.audit.ids")));
        return Table.of(
                page.t("access.audit.title"),
                columns,
                found.entries().stream().map(AuditPages::row).toList());
    }

    private static Table.Row row(RecordedEntry recorded) {
        var entry = recorded.entry();
        return Table.Row.of(
                Cell.number(recorded.id().value()),
                Cell.text(recorded.at().toString()),
                Cell.text(entry.actor().account()),
                Cell.text(entry.actor().agency()),
                Cell.text(entry.actor().purpose()),
                Cell.text(entry.actor().channel().name()),
                Cell.text(entry.action().code()),
                Cell.text(entry.subjects().kind()),
                Cell.text(String.join(" ", entry.subjects().ids())));
    }
}
