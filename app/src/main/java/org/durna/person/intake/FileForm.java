package org.durna.person.intake;

import java.util.List;

/**
 * What a file looks like: its form, how its letters are written, and the names of its columns.
 *
 * @param encoding the name of a character set
 */
public record FileForm(Form form, String encoding, List<String> header) {
    /** How rows are written. */
    public enum Form {
        CSV,
        JSON_LINES
    }

    /** Those that a file may be written in, beside UTF-8. */
    public static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252", "windows-1254");

    public FileForm {
        header = List.copyOf(header);
    }

    public FileForm writtenIn(String another) {
        return new FileForm(form, another, header);
    }
}
