package org.durna.access.store;

import java.util.List;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.AccountQuery;
import org.durna.access.AccountState;
import org.durna.shared.Language;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of accounts, sorted by the rules of a language, page after page. */
@Repository
public class AccountStates {
    private static final String SELECT = """
            SELECT a.name, a.display_name, a.agency, a.roles, a.language, a.demo, a.disabled_at, a.version,
                   c.totp IS NOT NULL AS phone, COALESCE(c.must_change, false) AS must_change, c.locked_until
            FROM access.account a LEFT JOIN access.credential c ON c.account = a.name
            """;
    private static final RowMapper<AccountState> STATE = (row, i) -> new AccountState(
            AccountRows.account(row, i),
            row.getBoolean("phone"),
            row.getBoolean("must_change"),
            AccountRows.instant(row, "locked_until"));

    private final JdbcClient sql;

    public AccountStates(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<AccountState> find(AccountName name) {
        return sql.sql(SELECT + "WHERE a.name = :name")
                .param("name", name.value())
                .query(STATE)
                .optional();
    }

    /** One page, and one row more when there is another page. */
    public List<AccountState> list(AccountQuery query) {
        String collation = collation(query.language());
        String columns = columns(query.order(), collation);
        String after = query.afterAccount().isEmpty()
                ? ""
                : " AND (" + columns + ") > (SELECT " + columns + " FROM access.account a WHERE a.name = :after)";
        String where = """
                WHERE a.anonymised_at IS NULL
                  AND (lower(a.display_name COLLATE %1$s) LIKE lower(:words COLLATE %1$s) ESCAPE '!'
                       OR a.name LIKE lower(:words) ESCAPE '!' OR lower(a.agency) LIKE lower(:words) ESCAPE '!')
                """.formatted(collation);
        return sql.sql(SELECT + where + after + " ORDER BY " + columns + " LIMIT :limit")
                .param("words", "%" + query.words().replaceAll("([!%_])", "!$1") + "%")
                .param("after", query.afterAccount().map(AccountName::value).orElse(""))
                .param("limit", query.limit() + 1)
                .query(STATE)
                .list();
    }

    private static String columns(AccountQuery.Order order, String collation) {
        String person = "a.display_name COLLATE " + collation;
        return switch (order) {
            case PERSON -> person + ", a.name";
            case AGENCY -> "a.agency, " + person + ", a.name";
            case NAME -> "a.name";
        };
    }

    /** ICU's rules for the language where the server has them; else those for no language in particular. */
    private String collation(Language language) {
        String wanted = language.code() + "-x-icu";
        boolean known = sql.sql("SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_collation WHERE collname = :name)")
                .param("name", wanted)
                .query(Boolean.class)
                .single();
        return "\"" + (known ? wanted : "und-x-icu") + "\"";
    }
}
