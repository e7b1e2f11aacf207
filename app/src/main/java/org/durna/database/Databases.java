package org.durna.database;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Optional;
import javax.sql.DataSource;
import org.durna.database.KeptPasswords.Role;
import org.jspecify.annotations.Nullable;

/** The one door to the database: opened from settings, refused with a sentence when it cannot be trusted. */
public final class Databases {
    private Databases() {}

    /** Starts the embedded server, or signs in to the external one. */
    public static RunningDatabase open(DatabaseSettings settings, SecureRandom random) {
        return settings.applicationAddress().isPresent() ? external(settings) : embedded(settings, random);
    }

    /** For a command such as backup: beside a running application it uses that one's server, else it opens its own. */
    public static RunningDatabase join(DatabaseSettings settings, SecureRandom random) {
        try {
            return open(settings, random);
        } catch (DatabaseProblem problem) {
            if (!problem.reason().code().equals("database.directory-in-use")) {
                throw problem;
            }
            DataDirectory directory = new DataDirectory(settings.dataDirectory());
            DatabaseAddress application =
                    EmbeddedServer.running(directory, random, Role.APPLICATION).orElseThrow(() -> problem);
            DatabaseAddress owner =
                    EmbeddedServer.running(directory, random, Role.OWNER).orElseThrow(() -> problem);
            return new Open(application, owner, settings.connections(), true, () -> {});
        }
    }

    /** An application that owns the tables could change or empty them, the audit too. */
    public static void refuseOwnerAsApplication(DataSource application) {
        ExternalServer.refuseOwnerAsApplication(application);
    }

    private static RunningDatabase embedded(DatabaseSettings settings, SecureRandom random) {
        EmbeddedServer server = EmbeddedServer.open(new DataDirectory(settings.dataDirectory()), random);
        try {
            return new Open(
                    server.address(EmbeddedServer.DATABASE, Role.APPLICATION),
                    server.address(EmbeddedServer.DATABASE, Role.OWNER),
                    settings.connections(),
                    true,
                    server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static RunningDatabase external(DatabaseSettings settings) {
        DatabaseAddress application = settings.applicationAddress().orElseThrow();
        ExternalServer.check(application);
        settings.ownerAddress().ifPresent(ExternalServer::check);
        refuseOwnerAsApplication(application.direct());
        return new Open(application, settings.owner(), settings.connections(), false, () -> {});
    }

    private static final class Open implements RunningDatabase {
        private final DatabaseAddress address;
        private final HikariDataSource application;
        private final @Nullable DataSource owner;
        private final boolean embedded;
        private final Runnable stop;

        private Open(
                DatabaseAddress address,
                @Nullable DatabaseAddress owner,
                int connections,
                boolean embedded,
                Runnable stop) {
            this.address = address;
            this.application = address.pooled("durna", connections, Math.min(4, connections));
            this.owner = owner == null ? null : owner.direct();
            this.embedded = embedded;
            this.stop = stop;
        }

        @Override
        public DataSource application() {
            return application;
        }

        @Override
        public Optional<DataSource> owner() {
            return Optional.ofNullable(owner);
        }

        @Override
        public boolean embedded() {
            return embedded;
        }

        @Override
        public String description() {
            return (embedded ? "PostgreSQL (embedded), " : "PostgreSQL, ") + address;
        }

        @Override
        public String applicationRole() {
            return address.user();
        }

        @Override
        public void close() {
            application.close();
            stop.run();
        }
    }
}
