package org.durna.installation;

import java.nio.file.Path;
import org.durna.audit.HeadsLog;

/** What an installation keeps in its data directory beside the database: the keys, and the seal printed outside the database. */
public record DataFolders(Path data) {

    public Path keys() {
        return data.resolve("keys");
    }

    public Path seal() {
        return data.resolve("seal");
    }

    public HeadsLog heads() {
        return new HeadsLog(headsFile());
    }

    public Path headsFile() {
        return seal().resolve("audit-heads.log");
    }
}
