package org.durna.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The peer of a JSON read: the same web server with one servlet, which runs the same SQL over JDBC and sends the same bytes. */
final class BareHandler implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();

    BareHandler(DataSource database, String sql, byte[] answer) throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("durna-bare").toString());
        tomcat.setPort(0);
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new Bare(database, sql, answer));
        context.addServletMappingDecoded("/*", "bare");
        tomcat.start();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Bare extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient DataSource database;
        private final String sql;
        private final byte[] answer;

        Bare(DataSource database, String sql, byte[] answer) {
            this.database = database;
            this.sql = sql;
            this.answer = answer;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                }
            } catch (SQLException broken) {
                throw new IOException(broken);
            }
            response.setContentType("application/json");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }

    /** The pool that the platform has, with as many connections. */
    static DataSource pool(DataSource database) throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        pool.getConnection().close();
        return pool;
    }
}
