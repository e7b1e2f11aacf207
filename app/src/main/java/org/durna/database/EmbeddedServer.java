package org.durna.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.database.KeptPasswords.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server that the application brings along, runs on its own data directory and stops when it ends. */
final class EmbeddedServer implements AutoCloseable {
    static final String DATABASE = "durna";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    /** The children of a server killed with -9 notice within this time. */
    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(10);

    private final DataDirectory directory;
    private final KeptPasswords passwords;
    private final EmbeddedBinaries binaries;
    private final EmbeddedCluster cluster;
    private final DirectoryLock lock;
    private int port;
    private boolean closed;

    private EmbeddedServer(DataDirectory directory, SecureRandom random, DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
        this.passwords = new KeptPasswords(directory, random);
        Folders.makePrivate(directory.postgres());
        Folders.makePrivate(directory.logs());
        this.binaries = EmbeddedBinaries.unpack(directory);
        this.cluster = EmbeddedCluster.ready(directory, binaries, passwords);
    }

    static EmbeddedServer open(DataDirectory directory, SecureRandom random) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            EmbeddedServer server = new EmbeddedServer(directory, random, lock);
            server.adoptOrStart();
            server.prepare();
            server.binaries.deleteOthers();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The address of a server that another program runs on this directory, if it answers. */
    static Optional<DatabaseAddress> running(DataDirectory directory, SecureRandom random, Role role) {
        KeptPasswords passwords = new KeptPasswords(directory, random);
        return Postmaster.in(directory.cluster())
                .filter(postmaster -> postmaster.alive() && passwords.has(role))
                .map(postmaster -> address(postmaster.port(), DATABASE, role, passwords))
                .filter(address -> address.refusal().isEmpty());
    }

    /** What a killed application left running serves on if it is of this release and answers, else it is stopped. */
    private void adoptOrStart() {
        Optional<Postmaster> old = Postmaster.in(directory.cluster());
        if (old.isPresent() && old.get().alive()) {
            port = old.get().port();
            boolean ours = old.get().program().map(binaries::contain).orElse(false);
            if (ours && address("postgres", Role.SUPERUSER).refusal().isEmpty()) {
                LOG.info("Adopted the database server that was left running on port {}", port);
                return;
            }
            stop();
        }
        old.ifPresent(Postmaster::forget);
        start();
    }

    private void start() {
        port = rememberedOrFreePort();
        cluster.configure(port);
        Instant givenUp = Instant.now().plus(ORPHANS_LIMIT);
        while (!pgCtl(START_LIMIT.plusSeconds(10), startArguments()).well()) {
            String said = cluster.logTail();
            if (!said.contains("shared memory block") || Instant.now().isAfter(givenUp)) {
                throw DatabaseProblem.of(
                        "server-not-started", said, directory.logs().toString());
            }
            pause();
        }
        Optional<SQLException> refusal = address("postgres", Role.SUPERUSER).refusal();
        if (refusal.isPresent()) {
            stop();
            throw DatabaseProblem.because(
                    refusal.get(),
                    "password-not-accepted",
                    passwords.file(Role.SUPERUSER).toString());
        }
    }

    private List<String> startArguments() {
        try {
            Files.deleteIfExists(cluster.startLog());
        } catch (IOException e) {
            throw DatabaseProblem.because(
                    e, "folder-not-writable", cluster.startLog().toString());
        }
        return List.of(
                "start",
                "-w",
                "-t",
                Long.toString(START_LIMIT.toSeconds()),
                "-l",
                cluster.startLog().toString());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseProblem.because(e, "interrupted");
        }
    }

    private void prepare() {
        try {
            new ServerPromises(address("postgres", Role.SUPERUSER)).check();
            new DurnaRoles(this::address, passwords).make();
            new Collations(address(DATABASE, Role.SUPERUSER)).keepInStep();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    DatabaseAddress address(String database, Role role) {
        return address(port, database, role, passwords);
    }

    private static DatabaseAddress address(int port, String database, Role role, KeptPasswords passwords) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, role.roleName(), passwords.of(role));
    }

    private ServerProgram.Ended pgCtl(Duration limit, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-D", directory.cluster().toString()));
        return binaries.program("pg_ctl").run(limit, all);
    }

    private int rememberedOrFreePort() {
        Path file = directory.port();
        try {
            if (Files.exists(file)) {
                int remembered = Integer.parseInt(Files.readString(file).strip());
                if (isFree(remembered)) {
                    return remembered;
                }
            }
            int free = freePort();
            Folders.writePrivate(file, free + "\n");
            return free;
        } catch (IOException | NumberFormatException e) {
            throw DatabaseProblem.because(e, "folder-not-readable", file.toString());
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        if (pgCtl(STOP_LIMIT, List.of("stop", "-m", "fast", "-w", "-t", "20")).well()) {
            return;
        }
        boolean alive =
                Postmaster.in(directory.cluster()).map(Postmaster::alive).orElse(false);
        if (alive) {
            pgCtl(STOP_LIMIT, List.of("stop", "-m", "immediate", "-w", "-t", "20"));
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stop();
        } finally {
            lock.close();
        }
    }
}
