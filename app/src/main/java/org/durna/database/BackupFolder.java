package org.durna.database;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A folder of files that travels with a backup, such as the documents, or the keys when the administrator asks for them. */
public record BackupFolder(String name, Path path) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

    public BackupFolder {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("A folder in a backup has a name in small letters, such as documents");
        }
    }

    String entryPrefix() {
        return "folders/" + name + "/";
    }
}
