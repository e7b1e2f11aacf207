package org.durna.reporting.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.durna.shared.Reason;

/** Looks into an office file (XLSX, DOCX) before any library opens it: no macro, no foreign entity, nothing that swells. */
public final class OfficeFile {
    private static final long MOST_INFLATED = 128L << 20;

    private OfficeFile() {}

    /**
     * Why a file is not opened.
     *
     * @param mostText how many bytes of XML may come out of it: what a library holds in memory is a multiple of that
     * @throws IOException where it is no archive at all
     */
    public static Optional<Reason> refusal(byte[] file, long mostText) throws IOException {
        long inflated = 0;
        long text = 0;
        boolean any = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                any = true;
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of(Reason.of("reporting.file.macros"));
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    boolean first = true;
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        inflated += count;
                        text += entry.getName().endsWith(".xml") ? count : 0;
                        if (inflated > MOST_INFLATED || text > mostText) {
                            return Optional.of(Reason.of("reporting.file.swells"));
                        }
                        if (first && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                            return Optional.of(Reason.of("reporting.file.entities"));
                        }
                        first = false;
                    }
                }
            }
        }
        return any ? Optional.empty() : Optional.of(Reason.of("reporting.file.not-a-workbook"));
    }
}
