package org.durna.person;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.durna.person.store.ErasureRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the port opens: the list beside the database and the one in it become one, and whoever is back is erased once more. */
@Component
class ErasedAtStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ErasedAtStart.class);

    private final ErasedList list;
    private final ErasureRows rows;
    private final DataSource database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ErasedAtStart(
            ErasedList list, ErasureRows rows, DataSource database, Clock clock, PlatformTransactionManager manager) {
        this.list = list;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Integer again = transaction.execute(status -> new EraseAgain(list, clock).carryOut(database, "start"));
        if (again != null && again > 0) {
            LOG.warn("{} people who had been erased were in the database again, and were erased once more", again);
        }
        Set<ErasedList.Line> written = new HashSet<>(list.read());
        List<ErasedList.Line> lacking =
                rows.known().stream().filter(line -> !written.contains(line)).toList();
        list.append(lacking);
    }
}
