package org.durna.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.AccountName;
import org.durna.access.ApiToken;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.TokenId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of API tokens, by their digest. */
@Repository
public class TokenRows {
    /** A token's last use is known to the minute, so that reading does not write each time. */
    private static final Duration USE_KNOWN_TO = Duration.ofMinutes(1);

    private static final String SELECT = """
            SELECT id, account, name, prefix, purpose, scopes, created_at, expires_at, revoked_at, last_used_at
            FROM access.api_token
            """;

    private final JdbcClient sql;

    public TokenRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void insert(ApiToken token, byte[] digest) {
        sql.sql("""
                        INSERT INTO access.api_token
                            (account, name, prefix, hash, purpose, scopes, created_at, expires_at)
                        VALUES (:account, :name, :prefix, :hash, :purpose, :scopes, :created, :expires)
                        """)
                .param("account", token.account().value())
                .param("name", token.name())
                .param("prefix", token.prefix())
                .param("hash", digest)
                .param("purpose", token.purpose().name())
                .param("scopes", token.scopes().stream().map(Permission::name).toArray(String[]::new))
                .param("created", Timestamp.from(token.created()))
                .param("expires", Timestamp.from(token.expires()))
                .update();
    }

    public Optional<ApiToken> find(byte[] digest) {
        return sql.sql(SELECT + "WHERE hash = :hash")
                .param("hash", digest)
                .query(TokenRows::token)
                .optional();
    }

    public List<ApiToken> of(AccountName account) {
        return sql.sql(SELECT + "WHERE account = :account ORDER BY created_at DESC, id DESC")
                .param("account", account.value())
                .query(TokenRows::token)
                .list();
    }

    public boolean revoke(TokenId id, AccountName account, Instant now) {
        return sql.sql("UPDATE access.api_token SET revoked_at = :now"
                                + " WHERE id = :id AND account = :account AND revoked_at IS NULL")
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** Forgets the tokens that ended before an instant. */
    public int eraseExpiredBefore(Instant before) {
        return sql.sql("DELETE FROM access.api_token WHERE expires_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    public void used(ApiToken token, Instant now) {
        if (token.lastUsed().map(last -> last.plus(USE_KNOWN_TO).isBefore(now)).orElse(true)) {
            sql.sql("UPDATE access.api_token SET last_used_at = :now WHERE id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", token.id().value())
                    .update();
        }
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        String[] scopes = (String[]) row.getArray("scopes").getArray();
        return new ApiToken(
                new TokenId(row.getLong("id")),
                new AccountName(row.getString("account")),
                row.getString("name"),
                row.getString("prefix"),
                Purpose.valueOf(row.getString("purpose")),
                Arrays.stream(scopes).map(Permission::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNull(AccountRows.instant(row, "created_at")),
                Objects.requireNonNull(AccountRows.instant(row, "expires_at")),
                AccountRows.instant(row, "revoked_at"),
                AccountRows.instant(row, "last_used_at"));
    }
}
