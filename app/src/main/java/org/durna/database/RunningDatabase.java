package org.durna.database;

import java.util.Optional;
import javax.sql.DataSource;

/** The database the program works on, open until it is closed. */
public interface RunningDatabase extends AutoCloseable {
    /** Reads and writes rows; cannot change a table. */
    DataSource application();

    /** Owns the tables; an external database may keep it away from this program. */
    Optional<DataSource> owner();

    /** True when the server was brought along, false when an address was given. */
    boolean embedded();

    /** For the log and the start page: where it is and as whom, never a password. */
    String description();

    /** The name of the role that serves, for the grants in migrations. */
    String applicationRole();

    @Override
    void close();
}
