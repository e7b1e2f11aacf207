package org.durna.statistics.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file really is, told by its first bytes and not by its name. */
final class FileKind {
    private FileKind() {}

    /** Refuses, in words, what is certainly not a table of text. */
    static void refuseIfForeign(byte[] start, int length) throws UnreadableFile {
        if (begins(start, length, 'P', 'K', 3, 4) || begins(start, length, 'P', 'K', 5, 6)) {
            throw new UnreadableFile("statistics.file.is-zip");
        }
        if (begins(start, length, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("statistics.file.is-old-excel");
        }
        if (begins(start, length, 0x1F, 0x8B)) {
            throw new UnreadableFile("statistics.file.is-compressed");
        }
        if (begins(start, length, '%', 'P', 'D', 'F')) {
            throw new UnreadableFile("statistics.file.is-pdf");
        }
        if (begins(start, length, 0xFF, 0xFE) || begins(start, length, 0xFE, 0xFF)) {
            throw new UnreadableFile("statistics.file.is-utf16");
        }
        refuseMarkup(start, length);
    }

    private static void refuseMarkup(byte[] start, int length) throws UnreadableFile {
        String text = new String(start, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head")) {
            throw new UnreadableFile("statistics.file.is-html");
        }
        if (text.startsWith("<")) {
            throw new UnreadableFile("statistics.file.is-xml");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            throw new UnreadableFile("statistics.file.is-json");
        }
    }

    private static boolean begins(byte[] start, int length, int... signature) {
        if (length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
