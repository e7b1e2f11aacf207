package org.durna.frame;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files on their way to the reader's disk, with a name in the reader's language that every browser understands. */
public final class Downloads {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|%]+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Downloads() {}

    public static ResponseEntity<StreamingResponseBody> csv(Page page, Table table) {
        String name = new TakenAway(table, page).fileName() + ".csv";
        return stream(name, CSV, CsvFile.forSpreadsheets(table, page)::writeTo);
    }

    public static ResponseEntity<StreamingResponseBody> xlsx(Page page, Table table) {
        String name = new TakenAway(table, page).fileName() + ".xlsx";
        return stream(name, XLSX, new Workbook(table, page)::writeTo);
    }

    /** A paper, named by what it is; its ending is added. */
    public static ResponseEntity<byte[]> pdf(String name, Paper paper) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, paper.bytes());
    }

    public static ResponseEntity<byte[]> pdf(Page page, Table table, Instant issued) {
        return pdf(new TakenAway(table, page).fileName(), page.paper(table, issued));
    }

    /** A file that is written while it is sent. */
    public static ResponseEntity<StreamingResponseBody> stream(
            String name, MediaType type, StreamingResponseBody content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .contentType(type)
                .body(content);
    }

    /** A file that is there as a whole. */
    public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .contentType(type)
                .body(content);
    }

    /** The header that names the file: in Latin letters for old programs, in its own letters (RFC 5987) for all others. */
    static String disposition(String name) {
        String safe = UNSAFE.matcher(name).replaceAll("-").strip();
        String plain;
        synchronized (LATIN) {
            plain = LATIN.transliterate(safe).replaceAll("[^ -~]", "-");
        }
        return "attachment; filename=\"" + UNSAFE.matcher(plain).replaceAll("-") + "\"; filename*=UTF-8''"
                + encoded(safe);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
            out.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return out.toString();
    }
}
