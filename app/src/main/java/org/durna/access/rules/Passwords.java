package org.durna.access.rules;

import java.util.Locale;
import java.util.Optional;
import org.durna.access.AccessSettings;
import org.durna.access.AccountName;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords as they are kept (Argon2id) and compared: at the same cost whether the account is there or not. */
public final class Passwords {
    private static final int LONGEST = 200;
    // OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane.
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIB, PASSES);
    private final AccessSettings settings;
    private final String nobodys;

    public Passwords(AccessSettings settings) {
        this.settings = settings;
        this.nobodys = hash("the password of nobody");
    }

    public String hash(String password) {
        String hashed = encoder.encode(password);
        if (hashed == null) {
            throw new IllegalStateException("No hash was made");
        }
        return hashed;
    }

    /** Compares with the hash, or with nobody's hash when there is none, so that the answer takes as long. */
    public boolean match(String given, @Nullable String hash) {
        String bounded = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        boolean same = encoder.matches(bounded, hash == null ? nobodys : hash);
        return same && hash != null && given.length() <= LONGEST;
    }

    /** Why a password is not good enough, or empty when it is. */
    public Optional<Reason> objection(String password, AccountName account) {
        if (password.length() < settings.shortestPassword()) {
            return Optional.of(Reason.of("access.password-too-short", settings.shortestPassword()));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Reason.of("access.password-too-long", LONGEST));
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains(account.value()) || folded.contains("durna-demo")) {
            return Optional.of(Reason.of("access.password-easy"));
        }
        return password.chars().distinct().count() < 5
                ? Optional.of(Reason.of("access.password-easy"))
                : Optional.empty();
    }
}
