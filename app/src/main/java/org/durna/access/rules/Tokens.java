package org.durna.access.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Long random words that open a door by themselves: made once, shown once, kept only as a digest. */
public final class Tokens {
    public static final String MARK = "durna_";
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int BYTES = 32;
    private static final int SHOWN = MARK.length() + 6;

    private Tokens() {}

    public static String newToken(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password for one sign-in, easy to read out: letters and digits that nobody mixes up, in groups. */
    public static String oneTimePassword(SecureRandom random) {
        return groups(random, 4);
    }

    /** A code kept on paper for the day the phone is lost. */
    public static String recoveryCode(SecureRandom random) {
        return groups(random, 4);
    }

    private static String groups(SecureRandom random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number * 4; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(CLEAR.charAt(random.nextInt(CLEAR.length())));
        }
        return text.toString();
    }

    /** The beginning by which its holder knows it again. */
    public static String prefix(String token) {
        return token.substring(0, SHOWN);
    }

    public static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
