package org.durna.person.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The lines of a file in little memory: bytes that are no letters become U+FFFD, and a line without end is cut. */
final class TextLines {
    /** Longer than any honest row. */
    static final int LONGEST = 65_536;

    /** One line, counted from 1; cut where it was longer than can be. */
    record Line(long number, String text, boolean cut) {}

    private final BufferedReader in;
    private final Deque<Line> again = new ArrayDeque<>();
    private long number;

    TextLines(InputStream in, String encoding) {
        this.in = new BufferedReader(
                new InputStreamReader(
                        in,
                        Charset.forName(encoding)
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 17);
    }

    Optional<Line> next() throws IOException {
        if (!again.isEmpty()) {
            return Optional.of(again.removeFirst());
        }
        StringBuilder text = new StringBuilder(160);
        boolean cut = false;
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() < LONGEST) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        number++;
        if (number == 1 && !text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text.deleteCharAt(0);
        }
        return Optional.of(new Line(number, text.toString(), cut));
    }

    /** Puts lines back, to be read once more in their order. */
    void again(java.util.List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.addFirst(lines.get(i));
        }
    }
}
