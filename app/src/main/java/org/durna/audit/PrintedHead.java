package org.durna.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of the chain after one batch, as it is printed outside the database: one line of the heads file. */
public record PrintedHead(long seq, int era, Instant at, byte[] head, byte[] signature) {
    private static final Pattern LINE =
            Pattern.compile("(\\d{1,18}) (\\d{1,9}) (\\d\\S{9,39}Z) ([0-9a-f]{64}) ([A-Za-z0-9+/]{86}==)");

    /** Stands where the file holds something that is no head. */
    static final PrintedHead UNREADABLE = new PrintedHead(-1, 0, Instant.EPOCH, new byte[0], new byte[0]);

    String line() {
        return seq + " " + era + " " + at + " " + HexFormat.of().formatHex(head) + " "
                + Base64.getEncoder().encodeToString(signature);
    }

    /** Empty when the line is not a whole head, such as one that a crash cut off. */
    static Optional<PrintedHead> read(String line) {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedHead(
                Long.parseLong(words.group(1)),
                Integer.parseInt(words.group(2)),
                Instant.parse(words.group(3)),
                HexFormat.of().parseHex(words.group(4)),
                Base64.getDecoder().decode(words.group(5))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedHead head && line().equals(head.line());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(head);
    }
}
