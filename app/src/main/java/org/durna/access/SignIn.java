package org.durna.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.durna.access.rules.AddressLimit;
import org.durna.access.rules.OneTimeCodes;
import org.durna.access.rules.Passwords;
import org.durna.access.rules.Pause;
import org.durna.access.rules.SecretBox;
import org.durna.access.rules.Tokens;
import org.durna.access.store.AccountRows;
import org.durna.access.store.Credential;
import org.durna.access.store.CredentialRows;
import org.durna.shared.Reason;

/**
 * Somebody says a name and a password, and a one-time code where the account has a phone.
 * An unknown name, a wrong password and a paused account get one answer, after the same work.
 */
public final class SignIn {
    private static final Reason REFUSED = Reason.of("access.sign-in.refused");

    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final Proofs proofs;
    private final AddressLimit addresses;
    private final Clock clock;

    /** The proofs of an account and the rules by which each is judged. */
    public record Proofs(Passwords passwords, OneTimeCodes codes, SecretBox box, Pause pause, boolean demo) {}

    /** What a sign-in came to. */
    public sealed interface Answer {
        record Entered(Account account) implements Answer {}

        record CodeWanted(AccountName account) implements Answer {}

        record Refused(Reason reason) implements Answer {}
    }

    public SignIn(
            AccountRows accounts, CredentialRows credentials, Proofs proofs, AddressLimit addresses, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.proofs = proofs;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The first step: a name and a password, from an address. */
    public Answer withPassword(String name, String password, String address) {
        if (!addresses.allows(address)) {
            return new Answer.Refused(Reason.of("access.sign-in.too-often"));
        }
        Optional<Account> account = named(name).flatMap(accounts::find).filter(found -> !found.disabled());
        Optional<Credential> credential = account.flatMap(found -> credentials.find(found.name()));
        boolean right = proofs.passwords()
                .match(password, credential.map(Credential::password).orElse(null));
        if (account.isEmpty() || credential.isEmpty()) {
            return new Answer.Refused(REFUSED);
        }
        return judge(account.get(), credential.get(), right);
    }

    private Answer judge(Account account, Credential credential, boolean right) {
        if (credential.pausedAt(clock.instant()) || (credential.demoPassword() && !proofs.demo())) {
            return new Answer.Refused(REFUSED);
        }
        if (!right) {
            return failed(account.name(), REFUSED);
        }
        if (credential.totp() != null) {
            return new Answer.CodeWanted(account.name());
        }
        credentials.forgetFailures(account.name());
        return new Answer.Entered(account);
    }

    /** The second step: a code from the phone, or one of the recovery codes kept on paper. */
    public Answer withCode(AccountName name, String code, String address) {
        Reason wrong = Reason.of("access.code.refused");
        if (!addresses.allows(address)) {
            return new Answer.Refused(Reason.of("access.sign-in.too-often"));
        }
        Optional<Account> account = accounts.find(name).filter(found -> !found.disabled());
        Optional<Credential> credential = credentials.find(name);
        if (account.isEmpty() || credential.isEmpty() || credential.get().pausedAt(clock.instant())) {
            return new Answer.Refused(wrong);
        }
        if (!serves(credential.get(), code)) {
            return failed(name, wrong);
        }
        credentials.forgetFailures(name);
        return new Answer.Entered(account.get());
    }

    private boolean serves(Credential credential, String code) {
        byte[] closed = credential.totp();
        if (closed == null) {
            return false;
        }
        Instant now = clock.instant();
        byte[] secret = proofs.box().open(closed, credential.account());
        OptionalLong step = proofs.codes().step(secret, code, now, credential.totpStep());
        return step.isPresent()
                ? credentials.useStep(credential.account(), step.getAsLong())
                : credentials.useRecoveryCode(credential.account(), Tokens.digest(code.strip()), now);
    }

    private Answer failed(AccountName name, Reason reason) {
        int failures = credentials.countFailure(name);
        Duration pause = proofs.pause().after(failures);
        if (pause.isPositive()) {
            credentials.pause(name, clock.instant().plus(pause));
        }
        return new Answer.Refused(reason);
    }

    static Optional<AccountName> named(String text) {
        try {
            return Optional.of(new AccountName(text.strip().toLowerCase(java.util.Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
