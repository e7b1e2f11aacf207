package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.UseToken;
import org.durna.access.store.Holder;
import org.durna.access.store.HolderRows;
import org.durna.audit.Channel;
import org.durna.frame.Visitor;
import org.durna.frame.Visitors;

/** Finds out, once per request, who stands behind it. */
final class Presences implements Visitors {
    private static final String KEPT = Presences.class.getName();

    private final HolderRows holders;
    private final UseToken tokens;
    private final Sessions sessions;
    private final Clock clock;

    Presences(HolderRows holders, UseToken tokens, Sessions sessions, Clock clock) {
        this.holders = holders;
        this.tokens = tokens;
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
        boolean api = request.getRequestURI().startsWith("/api/");
        return api && Bearer.in(request).isPresent()
                ? ofToken(Bearer.in(request).get())
                : ofSession(request, api);
    }

    /** A token stands for its account, but only for its own purpose and through its own doors. */
    private Presence ofToken(String token) {
        return tokens.use(token)
                .flatMap(kept -> holder(kept.account())
                        .filter(holder -> !holder.mustChange()
                                && holder.account().purposes().contains(kept.purpose()))
                        .<Presence>map(holder -> new Presence.Somebody(
                                holder.account(),
                                holder.agency(),
                                Reader.of(holder.account(), holder.agency(), kept.purpose())
                                        .within(kept.scopes())
                                        .by(Channel.API),
                                false)))
                .orElseGet(Presence.Nobody::new);
    }

    private Optional<Holder> holder(AccountName name) {
        return holders.find(name, LocalDate.now(clock), clock.instant());
    }

    private Presence ofSession(HttpServletRequest request, boolean api) {
        Optional<AccountName> account = sessions.account(request);
        Purpose chosen = account.isPresent() ? sessions.purpose(request) : null;
        return account.flatMap(this::holder)
                .map(holder -> sessions.vouched(request) ? holder.passwordAside() : holder)
                .map(holder -> Presence.of(holder, chosen, api ? Channel.API : Channel.PAGE))
                .orElseGet(Presence.Nobody::new);
    }
}
