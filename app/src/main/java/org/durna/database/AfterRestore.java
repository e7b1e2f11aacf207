package org.durna.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** What a module must do with restored rows before anybody sees them, such as erasing again whom it had erased since. */
public interface AfterRestore {
    /** Runs on the newest tables, in the transaction that declares the restore finished: all of it counts or none. */
    void restored(Connection owner, Instant backupCreated) throws SQLException;
}
