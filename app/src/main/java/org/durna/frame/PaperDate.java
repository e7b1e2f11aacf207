package org.durna.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The instant at which a paper was issued, wherever the file bears a date or a number drawn from the clock. */
record PaperDate(Instant issued) {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    void stamp(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(calendar());
        document.setDocumentId(issued.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String whole = issued.atOffset(ZoneOffset.UTC).withNano(0).toLocalDateTime() + "+00:00";
        String dated = CREATED.matcher(said).replaceAll("$1" + whole + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(issued.getEpochSecond() * 1000);
        return calendar;
    }
}
