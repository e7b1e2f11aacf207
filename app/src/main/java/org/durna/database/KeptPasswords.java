package org.durna.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The passwords of the embedded server's three roles: random, one file each, readable by nobody else. */
final class KeptPasswords {
    /** The roles of the embedded server. */
    enum Role {
        /** Makes the database and the roles; nothing else signs in as it. */
        SUPERUSER("postgres", "database-superuser"),
        /** Owns and migrates the tables. */
        OWNER("durna_owner", "database-owner"),
        /** Serves: reads and writes rows, changes no table. */
        APPLICATION("durna_app", "database-application");

        private final String roleName;
        private final String file;

        Role(String roleName, String file) {
            this.roleName = roleName;
            this.file = file;
        }

        String roleName() {
            return roleName;
        }
    }

    private final Path keys;
    private final SecureRandom random;

    KeptPasswords(DataDirectory directory, SecureRandom random) {
        this.keys = directory.keys();
        this.random = random;
    }

    /** These files belong to one cluster: a backup never carries them to another. */
    static boolean keeps(String fileName) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.file.equals(fileName));
    }

    Path file(Role role) {
        return keys.resolve(role.file);
    }

    boolean has(Role role) {
        return Files.isRegularFile(file(role));
    }

    void makeMissing() {
        Folders.makePrivate(keys);
        for (Role role : Role.values()) {
            if (!has(role)) {
                byte[] bytes = new byte[32];
                random.nextBytes(bytes);
                Folders.writePrivate(
                        file(role), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
        }
    }

    String of(Role role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "password-file-missing", file(role).toString());
        }
    }
}
