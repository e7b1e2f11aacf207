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
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Channel;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.shared.Reason;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody says a name and a password, and a one-time code where the account has a phone.
 * An unknown name, a wrong password and a paused account get one answer, after the same work.
 */
public class SignIn {
    private static final Reason REFUSED = Reason.of("access.sign-in.refused");

    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final Proofs proofs;
    private final AddressLimit addresses;
    private final AuditTrail audit;
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
            AccountRows accounts,
            CredentialRows credentials,
            Proofs proofs,
            AddressLimit addresses,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.proofs = proofs;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first step: a name and a password, from an address. */
    @Transactional
    public Answer withPassword(String name, String password, String address) {
        if (!addresses.allows(address)) {
            return new Answer.Refused(Reason.of("access.sign-in.too-often"));
        }
        Optional<Account> account = named(name).flatMap(accounts::find).filter(found -> !found.disabled());
        Optional<Credential> credential = account.flatMap(found -> credentials.find(found.name()));
        boolean right = proofs.passwords()
                .match(password, credential.map(Credential::password).orElse(null));
        if (account.isEmpty() || credential.isEmpty()) {
            audit.record(new Entry(
                    Actor.anonymous("-", Channel.PAGE),
                    new Action("access.sign-in.unknown"),
                    new Subject("address", address)));
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
        return entered(account, "password");
    }

    /** The second step: a code from the phone, or one of the recovery codes kept on paper. */
    @Transactional
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
        return entered(account.get(), "password-and-code");
    }

    /** The institution's own door vouches for somebody: enters the account of that name if there is one, and never makes one. */
    @Transactional
    public Answer vouchedFor(String name) {
        return named(name)
                .flatMap(accounts::find)
                .filter(found -> !found.disabled())
                .map(found -> entered(found, "oidc"))
                .orElseGet(() -> new Answer.Refused(Reason.of("access.oidc.no-account")));
    }

    private Answer entered(Account account, String way) {
        credentials.forgetFailures(account.name());
        audit.record(new Entry(
                new Actor(account.name().value(), account.agency().value(), "-", Channel.PAGE),
                new Action("access.signed-in"),
                new Subject("account", account.name().value()),
                Detail.none().with("way", way)));
        return new Answer.Entered(account);
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
        audit.record(new Entry(
                Actor.anonymous("-", Channel.PAGE),
                new Action("access.sign-in.failed"),
                new Subject("account", name.value()),
                Detail.none().with("failures", Integer.toString(failures))));
        return new Answer.Refused(reason);
    }

    static Optional<AccountName> named(String text) {
        return AccountName.read(text.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
