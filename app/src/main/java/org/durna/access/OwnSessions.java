package org.durna.access;

import java.time.Clock;
import java.util.List;
import org.durna.access.store.SessionRows;
import org.durna.audit.Detail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which somebody is signed in: seen and ended by that person alone. */
@Service
public class OwnSessions {
    private final SessionRows sessions;
    private final Noted noted;
    private final Clock clock;

    OwnSessions(SessionRows sessions, Noted noted, Clock clock) {
        this.sessions = sessions;
        this.noted = noted;
        this.clock = clock;
    }

    /** @param current the session that asks */
    public List<OpenSession> list(AccountName account, String current) {
        return sessions.of(account, current, clock.instant());
    }

    /** Ends one of them; a handle of somebody else's ends nothing. */
    @Transactional
    public boolean end(AccountName account, String handle, Reader reader) {
        boolean ended = sessions.end(account, handle);
        if (ended) {
            noted.account(reader, "session.ended", account, Detail.none());
        }
        return ended;
    }
}
