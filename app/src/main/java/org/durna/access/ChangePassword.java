package org.durna.access;

import java.util.Optional;
import org.durna.access.rules.Passwords;
import org.durna.access.store.Credential;
import org.durna.access.store.CredentialRows;
import org.durna.access.store.SessionRows;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Channel;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes their own password; their other sessions end. */
@Service
public class ChangePassword {
    private final CredentialRows credentials;
    private final SessionRows sessions;
    private final Passwords passwords;
    private final AuditTrail audit;

    ChangePassword(CredentialRows credentials, SessionRows sessions, Passwords passwords, AuditTrail audit) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** @param session the browser that stays signed in */
    public record Command(String old, String wanted, String repeated, String session) {}

    @Transactional
    public Outcome<AccountName, Reason> change(Account account, Command command) {
        Optional<Reason> objection = objection(account.name(), command);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        credentials.putPassword(account.name(), passwords.hash(command.wanted()), false, false);
        sessions.endAllBut(account.name(), command.session());
        audit.record(new Entry(
                new Actor(account.name().value(), account.agency().value(), "-", Channel.PAGE),
                new Action("access.password.changed"),
                new Subject("account", account.name().value())));
        return Outcome.done(account.name());
    }

    private Optional<Reason> objection(AccountName account, Command command) {
        Optional<Credential> credential = credentials.find(account);
        if (!passwords.match(command.old(), credential.map(Credential::password).orElse(null))) {
            return Optional.of(Reason.of("access.password.old-wrong"));
        }
        if (!command.wanted().equals(command.repeated())) {
            return Optional.of(Reason.of("access.password.not-the-same"));
        }
        return command.wanted().equals(command.old())
                ? Optional.of(Reason.of("access.password.not-new"))
                : passwords.objection(command.wanted(), account);
    }
}
