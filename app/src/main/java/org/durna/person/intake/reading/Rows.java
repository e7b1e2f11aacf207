package org.durna.person.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.durna.person.intake.FileForm;

/** The rows of a file behind its header, one after the other; a broken one costs itself and none of the others. */
public interface Rows {
    Optional<RawRow> next() throws IOException;

    static Rows of(InputStream in, FileForm form) throws IOException {
        TextLines lines = new TextLines(in, form.encoding());
        return switch (form.form()) {
            case CSV -> CsvRows.behindHeader(lines, form.header().size());
            case JSON_LINES -> new JsonRows(lines, form.header());
        };
    }
}
