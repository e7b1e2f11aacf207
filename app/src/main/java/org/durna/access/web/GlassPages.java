package org.durna.access.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.BreakTheGlass;
import org.durna.access.GlassId;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Break-glass: asked for and opened by two administrators, reported to auditors and coordinators. */
@Controller
class GlassPages {
    private final BreakTheGlass glass;

    GlassPages(BreakTheGlass glass) {
        this.glass = glass;
    }

    @GetMapping("/glass")
    View report(Page page, Reader reader) {
        return show(page, reader, Form.empty().with("minutes", "30"));
    }

    @Behind(Permission.BREAK_GLASS)
    @PostMapping("/glass")
    View ask(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String ground = form.required("ground", 2_000);
        Optional<Duration> length = Optional.of(form.required("minutes", 2))
                .filter(text -> text.matches("\\d{1,2}"))
                .map(text -> Duration.ofMinutes(Long.parseLong(text)));
        if (length.isEmpty()) {
            form.wrong("minutes", Reason.of("access.glass.too-long", 60));
        }
        if (!form.isRight() || length.isEmpty()) {
            return show(page, reader, form);
        }
        return switch (glass.ask(ground, length.get(), reader)) {
            case Done(var id) -> Next.to("/glass?done=glass-asked");
            case Refused(var reason) ->
                show(
                        page,
                        reader,
                        form.wrong(reason.code().equals("access.glass.too-long") ? "minutes" : "ground", reason));
        };
    }

    @PostMapping("/glass/{id:\\d{1,18}}/open")
    View open(Page page, Reader reader, @PathVariable long id) {
        return answer(page, glass.open(new GlassId(id), reader), "glass-opened");
    }

    @PostMapping("/glass/{id:\\d{1,18}}/close")
    View close(Page page, Reader reader, @PathVariable long id) {
        return answer(page, glass.close(new GlassId(id), reader), "glass-closed");
    }

    private View show(Page page, Reader reader, Form form) {
        return switch (glass.report(reader)) {
            case Done(var all) ->
                page.show("access/glass", new GlassView(form, all, reader, reader.may(Permission.BREAK_GLASS)));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    private static View answer(Page page, Outcome<?, Reason> outcome, String done) {
        return switch (outcome) {
            case Done<?, Reason> ignored -> Next.to("/glass?done=" + done);
            case Refused<?, Reason> no -> page.show("frame/refusal", no.reason());
        };
    }
}
