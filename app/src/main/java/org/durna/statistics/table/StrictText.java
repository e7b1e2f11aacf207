package org.durna.statistics.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a UTF-8 file, one by one, in little memory; the first byte that is not UTF-8 stops it and names its line. */
final class StrictText {
    private static final int PIECE = 16 * 1024;

    private final InputStream in;
    private final FileLimits limits;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE).flip();
    private long read;
    private long line = 1;
    private boolean ended;

    StrictText(InputStream in, FileLimits limits) throws IOException, UnreadableFile {
        this.in = in;
        this.limits = limits;
        take();
        FileKind.refuseIfForeign(bytes.array(), bytes.limit());
        if (bytes.limit() >= 3
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
        }
    }

    /** The line that the next character stands in. */
    long line() {
        return line;
    }

    /** The next character, or -1 at the end. */
    int next() throws IOException, UnreadableFile {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        char c = chars.get();
        if (c == '\n') {
            line++;
        } else if (c == 0) {
            throw new UnreadableFile("statistics.file.is-binary", line);
        }
        return c;
    }

    private boolean fill() throws IOException, UnreadableFile {
        chars.clear();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() == 0 && result.isError()) {
                throw new UnreadableFile("statistics.file.charset", line);
            }
            if (result.isUnderflow() && chars.position() == 0) {
                if (ended) {
                    break;
                }
                take();
            }
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void take() throws IOException, UnreadableFile {
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < bytes.remaining();
        bytes.position(bytes.position() + count).flip();
        read += count;
        if (read > limits.bytes()) {
            throw new UnreadableFile("statistics.file.too-large", limits.megabytes());
        }
    }
}
