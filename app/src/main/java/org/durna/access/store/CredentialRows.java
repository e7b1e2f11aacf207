package org.durna.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.durna.access.AccountName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what proves accounts. */
@Repository
public class CredentialRows {
    private final JdbcClient sql;

    public CredentialRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Credential> find(AccountName account) {
        return sql.sql("""
                        SELECT account, password, demo_password, must_change, totp, totp_step, failed, locked_until
                        FROM access.credential WHERE account = :account
                        """)
                .param("account", account.value())
                .query(CredentialRows::credential)
                .optional();
    }

    public void putPassword(AccountName account, String hash, boolean mustChange, boolean demo) {
        sql.sql("""
                        INSERT INTO access.credential (account, password, must_change, demo_password)
                        VALUES (:account, :hash, :change, :demo)
                        ON CONFLICT (account) DO UPDATE SET password = excluded.password,
                            must_change = excluded.must_change, demo_password = excluded.demo_password,
                            failed = 0, locked_until = NULL
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("change", mustChange)
                .param("demo", demo)
                .update();
    }

    /** Counts one more failure and says how many there are now; two at the same time are two. */
    public int countFailure(AccountName account) {
        return sql.sql("UPDATE access.credential SET failed = failed + 1 WHERE account = :account RETURNING failed")
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void pause(AccountName account, Instant until) {
        sql.sql("UPDATE access.credential SET locked_until = :until WHERE account = :account")
                .param("until", Timestamp.from(until))
                .param("account", account.value())
                .update();
    }

    public void forgetFailures(AccountName account) {
        sql.sql("UPDATE access.credential SET failed = 0, locked_until = NULL"
                        + " WHERE account = :account AND (failed <> 0 OR locked_until IS NOT NULL)")
                .param("account", account.value())
                .update();
    }

    public void putSecondFactor(AccountName account, byte[] closedSecret, long step) {
        sql.sql("UPDATE access.credential SET totp = :totp, totp_step = :step WHERE account = :account")
                .param("totp", closedSecret)
                .param("step", step)
                .param("account", account.value())
                .update();
    }

    public void removeSecondFactor(AccountName account) {
        sql.sql("UPDATE access.credential SET totp = NULL, totp_step = 0 WHERE account = :account")
                .param("account", account.value())
                .update();
        sql.sql("DELETE FROM access.recovery_code WHERE account = :account")
                .param("account", account.value())
                .update();
    }

    /** Uses a step up; false when it, or a later one, was used before, even by a request running now. */
    public boolean useStep(AccountName account, long step) {
        return sql.sql("UPDATE access.credential SET totp_step = :step WHERE account = :account AND totp_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    public void putRecoveryCodes(AccountName account, List<byte[]> digests) {
        sql.sql("DELETE FROM access.recovery_code WHERE account = :account")
                .param("account", account.value())
                .update();
        for (byte[] digest : digests) {
            sql.sql("INSERT INTO access.recovery_code (account, hash) VALUES (:account, :hash)")
                    .param("account", account.value())
                    .param("hash", digest)
                    .update();
        }
    }

    public boolean useRecoveryCode(AccountName account, byte[] digest, Instant now) {
        return sql.sql("UPDATE access.recovery_code SET used_at = :now"
                                + " WHERE account = :account AND hash = :hash AND used_at IS NULL")
                        .param("now", Timestamp.from(now))
                        .param("account", account.value())
                        .param("hash", digest)
                        .update()
                == 1;
    }

    public int recoveryCodesLeft(AccountName account) {
        return sql.sql("SELECT count(*) FROM access.recovery_code WHERE account = :account AND used_at IS NULL")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    public List<AccountName> withDemoPassword() {
        return sql.sql("""
                        SELECT c.account FROM access.credential c JOIN access.account a ON a.name = c.account
                        WHERE c.demo_password AND a.disabled_at IS NULL ORDER BY 1
                        """).query(String.class).list().stream()
                .map(AccountName::new)
                .toList();
    }

    public void delete(AccountName account) {
        removeSecondFactor(account);
        sql.sql("DELETE FROM access.credential WHERE account = :account")
                .param("account", account.value())
                .update();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                new AccountName(row.getString("account")),
                row.getString("password"),
                row.getBoolean("demo_password"),
                row.getBoolean("must_change"),
                row.getBytes("totp"),
                row.getLong("totp_step"),
                row.getInt("failed"),
                AccountRows.instant(row, "locked_until"));
    }
}
