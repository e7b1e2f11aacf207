package org.durna.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.durna.access.rules.Tokens;
import org.durna.access.store.TokenRows;
import org.durna.audit.Detail;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody makes an API token for their own machine, sees those they have, and revokes them. */
@Service
public class HoldTokens {
    private final TokenRows tokens;
    private final AccessSettings settings;
    private final SecureRandom random;
    private final Noted noted;
    private final Clock clock;

    HoldTokens(TokenRows tokens, AccessSettings settings, SecureRandom random, Noted noted, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.random = random;
        this.noted = noted;
        this.clock = clock;
    }

    /** @param lives how long the token serves */
    public record Command(String name, Purpose purpose, Set<Permission> scopes, Duration lives) {
        public Command {
            scopes = Set.copyOf(scopes);
        }
    }

    public List<ApiToken> own(AccountName account) {
        return tokens.of(account);
    }

    /** Makes a token and shows it this once. */
    @Transactional
    public Outcome<String, Reason> create(Account account, Command command, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.HOLD_TOKENS).or(() -> objection(account, command));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        String token = Tokens.newToken(random);
        Instant now = clock.instant();
        ApiToken kept = new ApiToken(
                new TokenId(0),
                account.name(),
                command.name(),
                Tokens.prefix(token),
                command.purpose(),
                command.scopes(),
                now,
                now.plus(command.lives()),
                null,
                null);
        tokens.insert(kept, Tokens.digest(token));
        noted.other(
                reader,
                "token.created",
                new Subject("token", kept.prefix()),
                Detail.none()
                        .with("purpose", command.purpose().name())
                        .with(
                                "scopes",
                                command.scopes().stream().sorted().toList().toString()));
        return Outcome.done(token);
    }

    @Transactional
    public Outcome<TokenId, Reason> revoke(AccountName account, TokenId id, Reader reader) {
        if (!tokens.revoke(id, account, clock.instant())) {
            return Outcome.refused(Reason.of("access.token.unknown"));
        }
        noted.other(reader, "token.revoked", new Subject("token", Long.toString(id.value())), Detail.none());
        return Outcome.done(id);
    }

    private Optional<Reason> objection(Account account, Command command) {
        if (!account.purposes().contains(command.purpose())) {
            return Optional.of(Reason.of("access.purpose.not-yours"));
        }
        boolean fits = command.scopes().stream()
                .allMatch(scope -> account.permissions().contains(scope)
                        && scope.purposes().contains(command.purpose()));
        if (!fits) {
            return Optional.of(Reason.of("access.token.scope-does-not-fit"));
        }
        return command.lives().isPositive() && command.lives().compareTo(settings.longestToken()) <= 0
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "access.token.too-long", settings.longestToken().toDays()));
    }
}
