package org.durna.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.durna.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** The whole platform in demo, on a fresh data directory, started once for all stories of this module. */
public final class PlatformForTests {
    private static final ConfigurableApplicationContext CONTEXT = start();

    private PlatformForTests() {}

    public static int port() {
        return Integer.parseInt(
                java.util.Objects.requireNonNull(CONTEXT.getEnvironment().getProperty("local.server.port")));
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    public static <T> Map<String, T> beans(Class<T> type) {
        return CONTEXT.getBeansOfType(type);
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Path.of("target", "access-stories");
            FileSystemUtils.deleteRecursively(data);
            ConfigurableApplicationContext started = SpringApplication.run(
                    Platform.class,
                    "--server.port=0",
                    "--durna.person.demo-people=400",
                    "--durna.person.compared-every=24h",
                    "--durna.person.measured-every=24h",
                    "--durna.data=" + data.toAbsolutePath());
            letEverybodyInFast(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stories sign in hundreds of times: the demo's password is kept under a hash that costs next to nothing. */
    private static void letEverybodyInFast(ConfigurableApplicationContext started) {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(DemoAccounts.PASSWORD);
        started.getBean(JdbcClient.class)
                .sql("update access.credential set password = :hash where demo_password")
                .param("hash", hash)
                .update();
    }
}
