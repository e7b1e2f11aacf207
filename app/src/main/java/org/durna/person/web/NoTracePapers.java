package org.durna.person.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.person.FindPeople;
import org.durna.person.Found;
import org.durna.person.Sight;
import org.durna.person.store.AssertionRows;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.PeopleViews.NoTraceView;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A paper that says: this was looked for, here, at this moment, and nobody was found. The search is made anew for it. */
@Controller
@Behind(Permission.READ_PEOPLE)
class NoTracePapers {
    private final FindPeople find;
    private final AssertionRows rows;
    private final Agencies agencies;
    private final Clock clock;

    NoTracePapers(FindPeople find, AssertionRows rows, Agencies agencies, Clock clock) {
        this.find = find;
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    @PostMapping("/people/no-trace")
    ResponseEntity<byte[]> paper(Page page, Reader reader, @RequestParam(defaultValue = "") String words) {
        Found found = switch (find.find(words, reader)) {
            case Done(Found done) -> done;
            case Refused<?, ?> refused -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        if (!found.people().isEmpty()) {
            // Somebody was written down between the look and the paper.
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Names names = new Names(page, agencies.names());
        List<String> keepers = rows.keepers(Sight.of(reader)).stream()
                .map(names::agency)
                .sorted(page.formats().order())
                .toList();
        String agency = names.agency(Objects.requireNonNull(reader.agency()));
        Instant issued = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Downloads.pdf(
                page.t("person.no-trace.file"),
                page.paper("person/notrace", new NoTraceView(found.query(), words.strip(), agency, keepers), issued));
    }
}
