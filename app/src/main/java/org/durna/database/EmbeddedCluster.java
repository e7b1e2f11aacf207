package org.durna.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** The files of the embedded database: made once, whole or not at all, and kept. */
final class EmbeddedCluster {
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(5);
    private static final String MAJOR = "18";

    private final DataDirectory directory;

    private EmbeddedCluster(DataDirectory directory) {
        this.directory = directory;
    }

    /**
     * The cluster that is there, or a new one.
     * It is made beside its place and moved there when it is whole, so what a crash left half-made is thrown away.
     */
    static EmbeddedCluster ready(DataDirectory directory, EmbeddedBinaries binaries, KeptPasswords passwords) {
        EmbeddedCluster cluster = new EmbeddedCluster(directory);
        if (!Files.isRegularFile(directory.cluster().resolve("PG_VERSION"))) {
            passwords.makeMissing();
            cluster.make(binaries, passwords);
        }
        cluster.refuseOtherMajor();
        passwords.of(KeptPasswords.Role.SUPERUSER);
        passwords.makeMissing();
        return cluster;
    }

    private void make(EmbeddedBinaries binaries, KeptPasswords passwords) {
        Path part = directory.postgres().resolve("cluster.part");
        Folders.delete(part);
        refuseStrangeFiles();
        ServerProgram.Ended ended = binaries.program("initdb")
                .run(
                        INITDB_LIMIT,
                        List.of(
                                "--pgdata=" + part,
                                "--username=" + KeptPasswords.Role.SUPERUSER.roleName(),
                                "--pwfile=" + passwords.file(KeptPasswords.Role.SUPERUSER),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=icu",
                                "--icu-locale=und"));
        if (!ended.well()) {
            throw DatabaseProblem.of("cluster-not-made", ended.said());
        }
        try {
            Files.writeString(
                    part.resolve("postgresql.conf"),
                    "\ninclude = 'durna.conf'\ninclude_if_exists = 'local.conf'\n",
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            Folders.moveInto(part, directory.cluster());
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "folder-not-writable", part.toString());
        }
    }

    private void refuseStrangeFiles() {
        String[] files = directory.cluster().toFile().list();
        if (files != null && files.length > 0) {
            throw DatabaseProblem.of("cluster-not-ours", directory.cluster().toString());
        }
        Folders.delete(directory.cluster());
    }

    private void refuseOtherMajor() {
        try {
            String major =
                    Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
            if (!major.equals(MAJOR)) {
                throw DatabaseProblem.of("cluster-of-other-version", major, MAJOR);
            }
        } catch (IOException e) {
            throw DatabaseProblem.because(
                    e, "folder-not-readable", directory.cluster().toString());
        }
    }

    /** Written before each start, so a new release brings its settings; what the administrator tunes stands in local.conf. */
    void configure(int port) {
        Folders.writePrivate(directory.cluster().resolve("durna.conf"), """
                # Written by Durna at each start. Your own settings belong into local.conf beside this file.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                shared_buffers = '256MB'
                max_wal_size = '1GB'
                wal_compression = 'pglz'
                max_wal_senders = 0
                timezone = 'UTC'
                log_timezone = 'UTC'
                jit = off
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = '1d'
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_line_prefix = '%%m [%%p] %%u '
                # A refused row and the statement that held it may be about a person: neither goes into the log.
                log_error_verbosity = 'terse'
                log_min_error_statement = 'panic'
                """.formatted(
                        port, directory.logs().toString().replace("'", "''")));
        Folders.writePrivate(directory.cluster().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /** The end of what the server last wrote, for the administrator who wants to know why it did not start. */
    String logTail() {
        Path log = startLog();
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log, StandardCharsets.ISO_8859_1) : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return log.toString();
        }
    }

    /** What the server says before it opens its own log. */
    Path startLog() {
        return directory.logs().resolve("postgresql-start.log");
    }
}
