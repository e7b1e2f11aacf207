package org.durna.person;

import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.database.AfterRestore;
import org.durna.person.store.ErasureRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A backup that is older than an erasure brings somebody back: they are erased once more before anybody can read. */
public final class EraseAgain implements AfterRestore {
    private final ErasedList list;
    private final Clock clock;
    private int count;

    public EraseAgain(ErasedList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** How many were erased once more. */
    public int count() {
        return count;
    }

    @Override
    public void restored(Connection owner, Instant backupCreated) {
        count = carryOut(new SingleConnectionDataSource(owner, true), "restore");
    }

    /** In the transaction that the connection is in. */
    int carryOut(DataSource database, String task) {
        ErasureRows rows = new ErasureRows(JdbcClient.create(database));
        List<ErasedList.Line> lines = list.read();
        int again = new EraseNow(rows).eraseAgain(lines);
        if (again > 0) {
            new AuditTrail(database, clock, new SecureRandom(), AuditSettings.defaults())
                    .record(new Entry(
                            Actor.machine(task),
                            new Action("person.erased.again"),
                            new Subject("erased-people", "list"),
                            Detail.none().with("count", Integer.toString(again))));
        }
        return again;
    }
}
