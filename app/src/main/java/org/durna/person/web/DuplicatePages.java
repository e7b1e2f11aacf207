package org.durna.person.web;

import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.person.PossibleDuplicate.Stage;
import org.durna.person.QueueOfDuplicates;
import org.durna.person.web.PairViews.QueueView;
import org.durna.person.web.PeopleViews.Names;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The queue of those who may be one person. */
@Controller
@Behind(Permission.READ_PEOPLE)
class DuplicatePages {
    private final QueueOfDuplicates queue;
    private final Agencies agencies;

    DuplicatePages(QueueOfDuplicates queue, Agencies agencies) {
        this.queue = queue;
        this.agencies = agencies;
    }

    @GetMapping("/people/duplicates")
    View queue(
            Page page,
            Reader reader,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "0") String from) {
        return switch (queue.part(Stage.of(stage), from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0, reader)) {
            case Done(var part) ->
                page.show("person/duplicates", new QueueView(part, new Names(page, agencies.names())));
            case Refused(var why) -> page.show("frame/refusal", why);
        };
    }
}
