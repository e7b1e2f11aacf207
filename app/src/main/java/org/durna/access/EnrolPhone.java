package org.durna.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.durna.access.rules.OneTimeCodes;
import org.durna.access.rules.Tokens;
import org.durna.access.store.Credential;
import org.durna.access.store.CredentialRows;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody adds a phone to their sign-in, or takes it away again. */
@Service
public class EnrolPhone {
    private static final int RECOVERY_CODES = 8;

    private final CredentialRows credentials;
    private final SignIn.Proofs proof;
    private final SecureRandom random;
    private final Noted noted;
    private final Clock clock;

    EnrolPhone(CredentialRows credentials, SignIn.Proofs proof, SecureRandom random, Noted noted, Clock clock) {
        this.credentials = credentials;
        this.proof = proof;
        this.random = random;
        this.noted = noted;
        this.clock = clock;
    }

    public boolean enrolled(AccountName account) {
        return credentials.find(account).map(found -> found.totp() != null).orElse(false);
    }

    public int recoveryCodesLeft(AccountName account) {
        return credentials.recoveryCodesLeft(account);
    }

    /** A new secret, closed for this account, so that it may wait in the form until the first code proves it. */
    public byte[] propose(AccountName account) {
        return proof.box().close(proof.codes().newSecret(random), account);
    }

    /** What the phone reads from the square, and the same for typing. */
    public Optional<Shown> show(AccountName account, byte[] closed) {
        return proof.box()
                .openIfOurs(closed, account)
                .map(secret -> new Shown(
                        proof.codes().address("Durna", account.value(), secret), OneTimeCodes.base32(secret)));
    }

    /** A secret as its phone takes it. */
    public record Shown(String address, String typed) {}

    /** Takes the phone into use once its first code is right; the recovery codes are shown this once. */
    @Transactional
    public Outcome<List<String>, Reason> confirm(AccountName account, byte[] closed, String code, Reader reader) {
        if (enrolled(account)) {
            return Outcome.refused(Reason.of("access.phone.already"));
        }
        OptionalLong step = proof.box()
                .openIfOurs(closed, account)
                .map(secret -> proof.codes().step(secret, code, clock.instant(), 0))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Outcome.refused(Reason.of("access.code.refused"));
        }
        List<String> recovery = Stream.generate(() -> Tokens.recoveryCode(random))
                .limit(RECOVERY_CODES)
                .toList();
        credentials.putSecondFactor(account, closed, step.getAsLong());
        credentials.putRecoveryCodes(
                account, recovery.stream().map(Tokens::digest).toList());
        noted.account(reader, "phone.enrolled", account, Detail.none());
        return Outcome.done(recovery);
    }

    @Transactional
    public Outcome<AccountName, Reason> remove(AccountName account, String password, Reader reader) {
        boolean right = proof.passwords()
                .match(
                        password,
                        credentials.find(account).map(Credential::password).orElse(null));
        if (!right) {
            return Outcome.refused(Reason.of("access.password.old-wrong"));
        }
        credentials.removeSecondFactor(account);
        noted.account(reader, "phone.removed", account, Detail.none());
        return Outcome.done(account);
    }
}
