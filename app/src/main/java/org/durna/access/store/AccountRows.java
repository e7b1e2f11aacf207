package org.durna.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.Account;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Role;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts, without what proves them. */
@Repository
public class AccountRows {
    private static final String SELECT = """
            SELECT a.name, a.display_name, a.agency, a.roles, a.language, a.demo, a.disabled_at, a.version
            FROM access.account a
            """;

    private final JdbcClient sql;

    public AccountRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Account> find(AccountName name) {
        return sql.sql(SELECT + "WHERE a.name = :name")
                .param("name", name.value())
                .query(AccountRows::account)
                .optional();
    }

    public List<Account> all() {
        return sql.sql(SELECT + "WHERE a.anonymised_at IS NULL ORDER BY a.name")
                .query(AccountRows::account)
                .list();
    }

    public boolean insert(Account account, Instant now) {
        return sql.sql("""
                        INSERT INTO access.account (name, display_name, agency, roles, language, demo, created_at)
                        VALUES (:name, :display, :agency, :roles, :language, :demo, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("name", account.name().value())
                        .param("display", account.displayName())
                        .param("agency", account.agency().value())
                        .param("roles", words(account.roles()))
                        .param("language", account.language().code())
                        .param("demo", account.demo())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Writes what may be edited, if nobody else did since that version. */
    public boolean update(Account account) {
        return sql.sql("""
                        UPDATE access.account SET display_name = :display, agency = :agency, roles = :roles,
                               language = :language, disabled_at = :disabled, version = version + 1
                        WHERE name = :name AND version = :version
                        """)
                        .param("display", account.displayName())
                        .param("agency", account.agency().value())
                        .param("roles", words(account.roles()))
                        .param("language", account.language().code())
                        .param("disabled", timestamp(account.disabledAt()))
                        .param("name", account.name().value())
                        .param("version", account.version())
                        .update()
                == 1;
    }

    public boolean anyWithRole(Role role) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM access.account WHERE :role = ANY (roles) AND disabled_at IS NULL)")
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Accounts disabled before that moment lose the person's name; the account's own name stays for the audit. */
    public List<AccountName> anonymise(Instant disabledBefore, Instant now) {
        return sql
                .sql("""
                        UPDATE access.account SET display_name = name, anonymised_at = :now, version = version + 1
                        WHERE disabled_at < :before AND anonymised_at IS NULL RETURNING name
                        """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(disabledBefore))
                .query(String.class)
                .list()
                .stream()
                .map(AccountName::new)
                .toList();
    }

    private static String[] words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                new AccountName(row.getString("name")),
                row.getString("display_name"),
                new AgencyCode(row.getString("agency")),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                new Language(row.getString("language")),
                row.getBoolean("demo"),
                instant(row, "disabled_at"),
                row.getInt("version"));
    }
}
