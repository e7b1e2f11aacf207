package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.Purpose;
import org.durna.access.store.HolderRows;
import org.durna.frame.Visitor;
import org.durna.frame.Visitors;

/** Finds out, once per request, who stands behind it. */
final class Presences implements Visitors {
    private static final String KEPT = Presences.class.getName();

    private final HolderRows holders;
    private final Sessions sessions;
    private final Clock clock;

    Presences(HolderRows holders, Sessions sessions, Clock clock) {
        this.holders = holders;
        this.sessions = sessions;
        this.clock = clock;
    }

    Presence at(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Presence known) {
            return known;
        }
        Presence found = find(request);
        request.setAttribute(KEPT, found);
        return found;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        return new SeenVisitor(at(request));
    }

    private Presence find(HttpServletRequest request) {
        Optional<AccountName> account = sessions.account(request);
        Purpose chosen = account.isPresent() ? sessions.purpose(request) : null;
        return account.flatMap(name -> holders.find(name, LocalDate.now(clock), clock.instant()))
                .map(holder -> Presence.of(holder, chosen))
                .orElseGet(Presence.Nobody::new);
    }
}
