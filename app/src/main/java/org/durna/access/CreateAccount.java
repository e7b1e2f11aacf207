package org.durna.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.durna.access.rules.Passwords;
import org.durna.access.rules.Tokens;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator opens an account; its first password is shown once and must be changed at the first sign-in. */
@Service
public class CreateAccount {
    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final Passwords passwords;
    private final SecureRandom random;
    private final Noted noted;
    private final Clock clock;

    /** A new account with the password that its holder uses once. */
    public record Created(Account account, String oneTimePassword) {}

    CreateAccount(
            AccountRows accounts,
            CredentialRows credentials,
            Passwords passwords,
            SecureRandom random,
            Noted noted,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.random = random;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Created, Reason> create(Account account, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.MANAGE_ACCOUNTS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!accounts.insert(account, clock.instant())) {
            return Outcome.refused(
                    Reason.of("access.account.exists", account.name().value()));
        }
        String once = Tokens.oneTimePassword(random);
        credentials.putPassword(account.name(), passwords.hash(once), true, false);
        noted.account(
                reader,
                "account.created",
                account.name(),
                Detail.none()
                        .with("agency", account.agency().value())
                        .with("roles", account.sortedRoles().toString()));
        return Outcome.done(new Created(account, once));
    }
}
