package org.durna.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database answers and as whom one signs in; the password is never written out. */
public record DatabaseAddress(String url, String user, String password) {
    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql://") || url.contains("password=")) {
            throw new IllegalArgumentException("A database address is jdbc:postgresql://host:port/name");
        }
    }

    /** From what the administrator wrote; the password may stand in the address or be kept in the environment. */
    static DatabaseAddress parse(String written, @Nullable String passwordFromEnvironment) {
        Properties parts = written.startsWith("jdbc:postgresql://") ? Driver.parseURL(written, null) : null;
        if (parts == null) {
            throw DatabaseProblem.of("address-not-understood", withoutCredentials(written));
        }
        String user = parts.getProperty("user");
        String password = parts.getProperty("password", passwordFromEnvironment);
        if (user == null || password == null) {
            throw DatabaseProblem.of("address-without-password", withoutCredentials(written));
        }
        return new DatabaseAddress(withoutCredentials(written), user, password);
    }

    private static String withoutCredentials(String whole) {
        String written = whole.replaceFirst("//[^/]*@", "//");
        int question = written.indexOf('?');
        if (question < 0) {
            return written;
        }
        String kept = Arrays.stream(written.substring(question + 1).split("&"))
                .filter(part -> !isCredential(part))
                .collect(Collectors.joining("&"));
        return written.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean isCredential(String part) {
        String name = URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
        return name.equals("user") || name.equals("password");
    }

    Connection connect() throws SQLException {
        return direct().getConnection();
    }

    /** A connection per call: for the owner, who works seldom and long. */
    DataSource direct() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("durna");
        source.setConnectTimeout(10);
        // The detail of an error repeats the refused row, which may be about a person.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** A few connections lent out again and again: for the application, which works often and briefly. */
    HikariDataSource pooled(String name, int size, int idle) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(direct());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(idle);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** The first sign of life, or why there is none. */
    Optional<SQLException> refusal() {
        try (Connection connection = connect()) {
            return connection.isValid(5)
                    ? Optional.empty()
                    : Optional.of(new SQLException("The connection is not valid"));
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
