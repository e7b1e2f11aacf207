package org.durna.access.store;

import java.time.Instant;
import java.util.List;
import org.durna.access.AccountName;
import org.durna.access.OpenSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of those signed in, for whoever wants to see or end their own. */
@Repository
public class SessionRows {
    private final JdbcClient sql;

    public SessionRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<OpenSession> of(AccountName account, String current, Instant now) {
        return sql.sql("""
                        SELECT encode(sha256(convert_to(session_id, 'UTF8')), 'hex') AS handle, session_id = :current AS this,
                               creation_time, last_access_time
                        FROM access.session WHERE principal_name = :account AND expiry_time > :now
                        ORDER BY last_access_time DESC
                        """)
                .param("current", current)
                .param("account", account.value())
                .param("now", now.toEpochMilli())
                .query((row, i) -> new OpenSession(
                        row.getString("handle"),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBoolean("this")))
                .list();
    }

    public boolean end(AccountName account, String handle) {
        return sql.sql("DELETE FROM access.session WHERE principal_name = :account"
                                + " AND encode(sha256(convert_to(session_id, 'UTF8')), 'hex') = :handle")
                        .param("account", account.value())
                        .param("handle", handle)
                        .update()
                == 1;
    }

    /** Ends every session of the account but one. */
    public int endAllBut(AccountName account, String current) {
        return sql.sql("DELETE FROM access.session WHERE principal_name = :account AND session_id <> :current")
                .param("account", account.value())
                .param("current", current)
                .update();
    }
}
