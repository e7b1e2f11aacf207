package org.durna.audit;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.durna.audit.store.Eras;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The eras of the cluster's transaction numbers.
 * A restored cluster counts transactions anew, so its entries carry a higher era and the order of sealing goes on; only the database's owner may begin one.
 */
public final class AuditEras {
    private static final Action BEGUN = new Action("audit.era.begun");

    private final Clock clock;

    public AuditEras(Clock clock) {
        this.clock = clock;
    }

    /** Begins the next era, and says so in an entry; answers its number. A transaction that the connection is in goes on. */
    public int begin(Connection owner) throws SQLException {
        var dataSource = new SingleConnectionDataSource(owner, true);
        Supplier<Integer> begin = () -> begin(dataSource);
        return owner.getAutoCommit()
                ? requireNonNull(
                        new TransactionTemplate(new JdbcTransactionManager(dataSource)).execute(status -> begin.get()))
                : begin.get();
    }

    private int begin(DataSource owner) {
        int era = new Eras(owner).begin();
        new AuditTrail(owner, clock, new SecureRandom(), AuditSettings.defaults())
                .record(new Entry(Actor.machine("restore"), BEGUN, new Subject("era", Integer.toString(era))));
        return era;
    }

    /** Begins an era when the server counts transactions from below what the audit has seen; to be called before the port opens. */
    public boolean beginIfTransactionsRestarted(Connection owner) throws SQLException {
        if (!new Eras(new SingleConnectionDataSource(owner, true)).transactionsRestarted()) {
            return false;
        }
        begin(owner);
        return true;
    }
}
