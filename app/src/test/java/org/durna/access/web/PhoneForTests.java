package org.durna.access.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.durna.access.rules.OneTimeCodes;

/** The app on somebody's phone: told the secret by typing it, it shows codes. */
public final class PhoneForTests {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public PhoneForTests(String typed) {
        this.secret = bytes(typed.strip());
    }

    /** The code that a phone shows whose clock is some steps ahead; each code serves once, so a later one is wanted each time. */
    public String code(int stepsAhead) {
        return new OneTimeCodes().codeAt(secret, Instant.now().plusSeconds(30L * stepsAhead));
    }

    /** What the square must hold for that account. */
    String address(String account) {
        return new OneTimeCodes().address("Durna", account, secret);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : text.toCharArray()) {
            held = (held << 5) | ALPHABET.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((held >> bits) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
