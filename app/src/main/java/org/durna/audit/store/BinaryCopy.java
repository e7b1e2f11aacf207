package org.durna.audit.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Streams a query's rows in binary: the cheapest way out of PostgreSQL, in constant memory. */
final class BinaryCopy {
    /** Eleven bytes of signature, four of flags, four that tell the length of an extension. */
    private static final int HEADER = 19;

    private static final int EXTENSION_LENGTH = 15;
    private static final int FIELD_COUNT = 2;
    private static final short END = -1;

    /** Takes one row; the row is only valid during the call. */
    interface Reader {
        void read(BinaryRow row);
    }

    private BinaryCopy() {}

    static void each(Connection connection, String query, int fields, Reader reader) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            readAll(copy, new BinaryRow(fields), reader);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void readAll(CopyOut copy, BinaryRow row, Reader reader) throws SQLException {
        boolean first = true;
        for (byte @Nullable [] bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
            int start = 0;
            if (first) {
                first = false;
                start = HEADER + ByteBuffer.wrap(bytes).getInt(EXTENSION_LENGTH);
            }
            if (start < bytes.length && ByteBuffer.wrap(bytes).getShort(start) != END) {
                row.moveTo(bytes, start + FIELD_COUNT);
                reader.read(row);
            }
        }
    }
}
