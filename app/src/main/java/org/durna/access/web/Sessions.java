package org.durna.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.durna.access.AccessSettings;
import org.durna.access.AccountName;
import org.durna.access.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What the browser's session remembers, as plain words only, so that a new release can read the old one's sessions.
 * A visitor who never signs in never gets one.
 */
final class Sessions {
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String WAITING = "durna.waiting";
    private static final String SINCE = "durna.since";
    private static final String VOUCHED = "durna.vouched";
    private static final String PURPOSE = "durna.purpose";

    private final AccessSettings settings;
    private final Clock clock;

    Sessions(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a new session, so that one known before the sign-in is worth nothing after it. */
    void enter(HttpServletRequest request, AccountName account) {
        fresh(request).setAttribute(ACCOUNT, account.value());
    }

    /** The institution vouched for the account: the password here is not what let it in, so none is due. */
    void enterVouched(HttpServletRequest request, AccountName account) {
        enter(request, account);
        request.getSession().setAttribute(VOUCHED, "yes");
    }

    boolean vouched(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> word(session, VOUCHED))
                .isPresent();
    }

    /** The password was right; the code is still wanted. */
    void wait(HttpServletRequest request, AccountName account) {
        fresh(request).setAttribute(WAITING, account.value());
    }

    Optional<AccountName> waiting(HttpServletRequest request) {
        return younger(request, settings.secondStep())
                .flatMap(session -> word(session, WAITING))
                .map(AccountName::new);
    }

    Optional<AccountName> account(HttpServletRequest request) {
        return younger(request, settings.sessionLongest())
                .flatMap(session -> word(session, ACCOUNT))
                .map(AccountName::new);
    }

    @Nullable
    Purpose purpose(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> word(session, PURPOSE))
                .map(Purpose::valueOf)
                .orElse(null);
    }

    void choose(HttpServletRequest request, Purpose purpose) {
        request.getSession().setAttribute(PURPOSE, purpose.name());
    }

    void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private HttpSession fresh(HttpServletRequest request) {
        leave(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
        session.setAttribute(SINCE, String.valueOf(clock.instant().getEpochSecond()));
        return session;
    }

    private Optional<HttpSession> younger(HttpServletRequest request, Duration longest) {
        Instant earliest = clock.instant().minus(longest);
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> word(session, SINCE)
                        .map(since ->
                                Instant.ofEpochSecond(Long.parseLong(since)).isAfter(earliest))
                        .orElse(false));
    }

    private static Optional<String> word(HttpSession session, String name) {
        return session.getAttribute(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
