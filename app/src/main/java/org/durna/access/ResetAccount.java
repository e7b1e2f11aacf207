package org.durna.access;

import java.security.SecureRandom;
import java.util.Optional;
import org.durna.access.rules.Passwords;
import org.durna.access.rules.Tokens;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.access.store.SessionRows;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator helps somebody who cannot get in: a password for one sign-in, the phone forgotten, the pause ended. */
@Service
public class ResetAccount {
    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final SessionRows sessions;
    private final Passwords passwords;
    private final SecureRandom random;
    private final Noted noted;

    ResetAccount(
            AccountRows accounts,
            CredentialRows credentials,
            SessionRows sessions,
            Passwords passwords,
            SecureRandom random,
            Noted noted) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
        this.random = random;
        this.noted = noted;
    }

    /** Gives a password that is shown once and must be changed; all sessions of the account end. */
    @Transactional
    public Outcome<String, Reason> password(AccountName name, Reader reader) {
        Optional<Reason> no = refusal(name, reader);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        String once = Tokens.oneTimePassword(random);
        credentials.putPassword(name, passwords.hash(once), true, false);
        sessions.endAllBut(name, "");
        noted.account(reader, "account.password-reset", name, Detail.none());
        return Outcome.done(once);
    }

    @Transactional
    public Outcome<AccountName, Reason> phone(AccountName name, Reader reader) {
        Optional<Reason> no = refusal(name, reader);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        credentials.removeSecondFactor(name);
        noted.account(reader, "account.phone-reset", name, Detail.none());
        return Outcome.done(name);
    }

    @Transactional
    public Outcome<AccountName, Reason> pause(AccountName name, Reader reader) {
        Optional<Reason> no = refusal(name, reader);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        credentials.forgetFailures(name);
        noted.account(reader, "account.unlocked", name, Detail.none());
        return Outcome.done(name);
    }

    private Optional<Reason> refusal(AccountName name, Reader reader) {
        return reader.refusal(Permission.MANAGE_ACCOUNTS)
                .or(() -> name.equals(reader.account())
                        ? Optional.of(Reason.of("access.account.not-your-own"))
                        : Optional.empty())
                .or(() -> accounts.find(name).isEmpty()
                        ? Optional.of(Reason.of("access.account.unknown", name.value()))
                        : Optional.empty());
    }
}
