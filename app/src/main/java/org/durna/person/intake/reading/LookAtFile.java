package org.durna.person.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.durna.person.PartialDate;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.FileForm.Form;
import org.durna.person.intake.reading.TextLines.Line;
import org.durna.shared.Reason;

/** Tells by the beginning of a file what it is, how its letters are written, and what its columns are called; refuses what is no table. */
public final class LookAtFile {
    /** So many bytes are looked at. */
    public static final int BEGINNING = 1 << 20;

    private static final int OBJECTS = 1_000;

    private LookAtFile() {}

    public static FileForm of(byte[] beginning) throws UnreadablePeople, IOException {
        if (beginning.length == 0) {
            throw new UnreadablePeople(Reason.of("person.import.empty"));
        }
        refuseForeign(beginning);
        String encoding = encoding(beginning);
        return form(beginning, encoding);
    }

    /** The same file, if its letters are written otherwise than they seemed to be. */
    public static FileForm form(byte[] beginning, String encoding) throws UnreadablePeople, IOException {
        String first = CsvRows.headerLine(lines(beginning, encoding)).strip();
        if (first.isEmpty()) {
            throw new UnreadablePeople(Reason.of("person.import.empty"));
        }
        if (first.startsWith("<")) {
            throw new UnreadablePeople(Reason.of("person.import.is-markup"));
        }
        if (first.startsWith("[")) {
            throw new UnreadablePeople(Reason.of("person.import.is-array"));
        }
        List<String> header = first.startsWith("{") ? names(lines(beginning, encoding)) : CsvRows.header(first);
        refuseHeader(header);
        return new FileForm(first.startsWith("{") ? Form.JSON_LINES : Form.CSV, encoding, header);
    }

    private static TextLines lines(byte[] beginning, String encoding) {
        return new TextLines(new ByteArrayInputStream(beginning), encoding);
    }

    private static void refuseForeign(byte[] start) throws UnreadablePeople {
        if (begins(start, 'P', 'K', 3, 4)) {
            throw new UnreadablePeople(Reason.of("statistics.file.is-zip"));
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadablePeople(Reason.of("statistics.file.is-old-excel"));
        }
        if (begins(start, 0x1F, 0x8B)) {
            throw new UnreadablePeople(Reason.of("statistics.file.is-compressed"));
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            throw new UnreadablePeople(Reason.of("person.import.is-pdf"));
        }
    }

    private static boolean begins(byte[] start, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8 where all of it is UTF-8; otherwise what the partnership's older machines write, for somebody to look at. */
    private static String encoding(byte[] start) {
        if (begins(start, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        if (begins(start, 0xFE, 0xFF)) {
            return "UTF-16BE";
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(start);
        boolean wrong = strict.decode(bytes, CharBuffer.allocate(start.length), start.length < BEGINNING)
                .isError();
        return !wrong || isMostlyUtf8(start) ? "UTF-8" : mostly(start);
    }

    /** A few torn letters in a file that otherwise is UTF-8 cost their rows only. */
    private static boolean isMostlyUtf8(byte[] start) {
        int together = 0;
        int alone = 0;
        for (int i = 0; i < start.length; i++) {
            int b = start[i] & 0xFF;
            if (b >= 0xC2 && b < 0xF5 && i + 1 < start.length && (start[i + 1] & 0xC0) == 0x80) {
                together++;
                while (i + 1 < start.length && (start[i + 1] & 0xC0) == 0x80) {
                    i++;
                }
            } else if (b >= 0x80) {
                alone++;
            }
        }
        return together > 10 * alone;
    }

    /** In the Cyrillic page nearly all letters lie above C0 in runs; in the Latin ones they stand singly among plain letters. */
    private static String mostly(byte[] start) {
        int runs = 0;
        int single = 0;
        for (int i = 1; i + 1 < start.length; i++) {
            if ((start[i] & 0xFF) >= 0xC0) {
                if ((start[i - 1] & 0xFF) >= 0xC0 || (start[i + 1] & 0xFF) >= 0xC0) {
                    runs++;
                } else {
                    single++;
                }
            }
        }
        return runs > single ? "windows-1251" : "windows-1254";
    }

    private static List<String> names(TextLines lines) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        int objects = 0;
        for (Optional<Line> line = lines.next(); line.isPresent() && objects < OBJECTS; line = lines.next()) {
            names.addAll(JsonRows.names(line.get().text()));
            objects++;
        }
        return new ArrayList<>(names);
    }

    private static void refuseHeader(List<String> header) throws UnreadablePeople {
        if (header.size() < 2) {
            throw new UnreadablePeople(Reason.of("person.import.no-header"));
        }
        boolean known = !KnownColumns.in(header).places().isEmpty();
        if (!known && header.stream().anyMatch(LookAtFile::looksLikeContent)) {
            throw new UnreadablePeople(Reason.of("person.import.no-header"));
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadablePeople(Reason.of("person.import.column-twice", name));
            }
        }
    }

    private static boolean looksLikeContent(String name) {
        return PartialDate.parse(name).isPresent()
                || name.chars().filter(Character::isDigit).count() > 3;
    }
}
