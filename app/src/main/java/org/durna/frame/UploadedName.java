package org.durna.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The name of a file that somebody sent: its last part, without what a browser may put before it, and no longer than can be shown. */
public record UploadedName(String value) {
    private static final int LONGEST = 120;

    public static UploadedName of(MultipartFile file) {
        return of(file.getOriginalFilename());
    }

    static UploadedName of(@Nullable String sent) {
        String plain = sent == null ? "" : sent.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "");
        return new UploadedName(plain.isBlank() ? "-" : plain.substring(0, Math.min(LONGEST, plain.length())));
    }
}
