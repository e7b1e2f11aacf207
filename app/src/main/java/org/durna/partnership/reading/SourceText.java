package org.durna.partnership.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.durna.partnership.OfficialCopy;
import org.durna.partnership.OfficialTextProblem;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;

/** Makes text of the bytes of a file, or says on which line and why they are none. */
final class SourceText {
    static final int LARGEST = OfficialCopy.Content.LARGEST;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    static Outcome<String, OfficialTextProblem> of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(1, Reason.of("declaration.text.too-large", LARGEST / 1024 / 1024));
        }
        if (looksBinary(bytes)) {
            return refused(1, Reason.of("declaration.text.not-text"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = lineOfByte(bytes, in.position());
            return refused(line, Reason.of("declaration.text.wrong-charset", line));
        }
        String text = out.flip().toString();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            return refused(1, Reason.of("declaration.text.empty"));
        }
        Optional<OfficialTextProblem> garbled = garbled(plain);
        return garbled.isPresent() ? Outcome.refused(garbled.get()) : Outcome.done(plain);
    }

    private static Outcome<String, OfficialTextProblem> refused(int line, Reason reason) {
        return Outcome.refused(new OfficialTextProblem(line, "", reason));
    }

    /** Office files and archives (PK), PDF, old Office, gzip, images, UTF-16, or anything with a zero byte. */
    private static boolean looksBinary(byte[] bytes) {
        for (String magic : new String[] {
            "PK\3\4",
            "PK\5\6",
            "%PDF",
            "\u00D0\u00CF\u0011\u00E0",
            "\u001F\u008B",
            "{\\rtf",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF"
        }) {
            if (startsWith(bytes, magic.getBytes(StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Characters lost on the way, or a text that was read once in the wrong charset and saved so. */
    private static Optional<OfficialTextProblem> garbled(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\n') {
                line++;
            } else if (each == '\uFFFD' || (Character.isISOControl(each) && !Character.isWhitespace(each))) {
                return Optional.of(
                        new OfficialTextProblem(line, "", Reason.of("declaration.text.lost-character", line)));
            } else if (i + 1 < text.length() && readTwice(each, text.charAt(i + 1))) {
                return Optional.of(new OfficialTextProblem(line, "", Reason.of("declaration.text.read-twice", line)));
            }
        }
        return Optional.empty();
    }

    /** Two characters that, written in the old Windows charset, are the two bytes of one character in UTF-8. */
    private static boolean readTwice(char first, char second) {
        if (first < '\u00C2' || first > '\u00DF' || second < '\u0080') {
            return false;
        }
        try {
            ByteBuffer bytes = OLD_WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {first, second}));
            int follow = bytes.get(1) & 0xFF;
            return follow >= 0x80 && follow <= 0xBF;
        } catch (CharacterCodingException e) {
            return second <= '\u00BF';
        }
    }

    private static int lineOfByte(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
