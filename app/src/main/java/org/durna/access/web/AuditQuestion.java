package org.durna.access.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.durna.audit.AuditQuery;
import org.durna.audit.EntryId;
import org.durna.audit.Subject;
import org.durna.frame.Form;

/** The filters of the audit's page as a question to the audit. */
record AuditQuestion(Form form, ZoneId zone) {

    AuditQuery query(Optional<Long> before, int limit) {
        AuditQuery query = AuditQuery.newest(limit);
        Optional<LocalDate> from = form.day("from");
        Optional<LocalDate> to = form.day("to");
        if (!form.value("account").isEmpty()) {
            query = query.byAccount(form.value("account"));
        }
        if (!form.value("agency").isEmpty()) {
            query = query.byAgency(form.value("agency"));
        }
        if (!form.value("action").isEmpty()) {
            query = query.doing(form.value("action"));
        }
        if (!form.value("subject").isEmpty()) {
            query = subject(query, form.value("subject"));
        }
        if (from.isPresent() || to.isPresent()) {
            query = query.between(
                    from.orElse(LocalDate.EPOCH).atStartOfDay(zone).toInstant(),
                    to.map(day -> day.plusDays(1))
                            .orElse(LocalDate.of(9999, 1, 1))
                            .atStartOfDay(zone)
                            .toInstant());
        }
        return before.filter(id -> id > 0).isPresent() ? query.before(new EntryId(before.get())) : query;
    }

    /** The question in words, for the entry that the look itself leaves. */
    String inWords() {
        StringBuilder words = new StringBuilder();
        for (String name : java.util.List.of("account", "agency", "action", "subject", "from", "to")) {
            if (!form.value(name).isEmpty()) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(name)
                        .append('=')
                        .append(form.value(name));
            }
        }
        return words.isEmpty() ? "all" : words.toString();
    }

    /** {@code evidence} asks for the kind, {@code evidence 12} or {@code evidence:12} for the one. */
    private static AuditQuery subject(AuditQuery query, String asked) {
        String[] parts = asked.split("[\\s:]+", 2);
        Subject subject = new Subject(parts[0], parts.length == 2 ? parts[1] : "any");
        return parts.length == 2 ? query.about(subject) : query.aboutKind(subject.kind());
    }
}
