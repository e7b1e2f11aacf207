package org.durna.database;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.durna.database.KeptPasswords.Role;

/**
 * A database of a test's own, with all migrations in it: a copy of a template that was migrated once, dropped at the end.
 * One embedded server serves all tests of a run; its folder under target is kept, so the next run starts in less than a second.
 */
public final class TestDatabase implements AutoCloseable {
    private static final String TEMPLATE = "template_durna";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final HikariDataSource application;
    private final HikariDataSource owner;

    private TestDatabase(String name) {
        this.name = name;
        this.application = server().address(name, Role.APPLICATION).pooled(name + "-app", 8, 0);
        this.owner = server().address(name, Role.OWNER).pooled(name + "-owner", 4, 0);
    }

    /** All migrations done, no rows but those that migrations bring. */
    public static TestDatabase fresh() {
        return copyOf(Started.template());
    }

    /** No schema at all. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    public DataSource application() {
        return application;
    }

    public DataSource owner() {
        return owner;
    }

    public String applicationRole() {
        return Role.APPLICATION.roleName();
    }

    /** How a whole platform is started on it, as on a database of the administrator's own. */
    public List<String> settings() {
        return List.of("--durna.db-url=" + written(Role.APPLICATION), "--durna.db-owner-url=" + written(Role.OWNER));
    }

    private String written(Role role) {
        DatabaseAddress address = address(role);
        return address.url() + "?user=" + address.user() + "&password="
                + URLEncoder.encode(address.password(), StandardCharsets.UTF_8);
    }

    DatabaseAddress address(Role role) {
        return server().address(name, role);
    }

    @Override
    public void close() {
        application.close();
        owner.close();
        asSuperuser("drop database if exists " + name + " with (force)");
    }

    static DataDirectory directory() {
        return Started.directory();
    }

    static EmbeddedServer server() {
        return Started.SERVER;
    }

    private static TestDatabase copyOf(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        create(name, template);
        return new TestDatabase(name);
    }

    private static void create(String name, String template) {
        asSuperuser("create database " + name + " template " + template + " owner " + Role.OWNER.roleName());
        try (Connection connection =
                        server().address("postgres", Role.SUPERUSER).connect();
                Statement statement = connection.createStatement()) {
            DurnaRoles.grant(statement, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asSuperuser(String sql) {
        try (Connection connection =
                        server().address("postgres", Role.SUPERUSER).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server of this run. Another run on the same checkout has its own folder. */
    private static final class Started {
        private static final List<DataDirectory> OPENED = new ArrayList<>();
        private static final EmbeddedServer SERVER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "stop the test database"));
            forgetEarlierRuns();
        }

        private static String template() {
            return Template.NAME;
        }

        private static DataDirectory directory() {
            return OPENED.getFirst();
        }

        private static EmbeddedServer start() {
            for (int run = 1; ; run++) {
                DataDirectory directory = new DataDirectory(Path.of("target", "test-database-" + run));
                try {
                    EmbeddedServer server = EmbeddedServer.open(directory, new SecureRandom());
                    OPENED.add(directory);
                    return server;
                } catch (DatabaseProblem e) {
                    if (run == 8 || !e.reason().code().equals("database.directory-in-use")) {
                        throw e;
                    }
                }
            }
        }

        private static void forgetEarlierRuns() {
            List<String> old = new ArrayList<>();
            try (Connection connection =
                            SERVER.address("postgres", Role.SUPERUSER).connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select datname from pg_database where datname ~ '^(test_|template_durna)'")) {
                while (rows.next()) {
                    old.add(rows.getString(1));
                }
                for (String name : old) {
                    statement.execute("drop database " + name + " with (force)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Made at the first use only: tests of an empty database do not wait for migrations. */
    private static final class Template {
        private static final String NAME = make();

        private static String make() {
            create(TEMPLATE, "template0");
            new Migrations().migrate(server().address(TEMPLATE, Role.OWNER).direct(), Role.APPLICATION.roleName());
            return TEMPLATE;
        }
    }
}
