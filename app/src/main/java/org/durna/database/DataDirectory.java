package org.durna.database;

import java.nio.file.Path;

/** The folder in which one installation keeps all that is its own, and where the database's things lie in it. */
record DataDirectory(Path root) {
    DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    Path lock() {
        return root.resolve("durna.lock");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path cluster() {
        return postgres().resolve("cluster");
    }

    Path port() {
        return postgres().resolve("port");
    }
}
