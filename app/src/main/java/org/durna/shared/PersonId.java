package org.durna.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A person's number on one installation: drawn by lot and never counted up, so that no gap between two numbers tells of
 * somebody who may not be seen. Written in signs that nobody takes for one another, with a sign at the end that tells a slip.
 */
public record PersonId(long value) {
    /** One more than the greatest number: eight signs of five bits. */
    public static final long END = 1L << 40;

    /** Crockford's base 32: without I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int DRAWN = 8;
    private static final int GROUP = 3;

    public PersonId {
        if (value < 0 || value >= END) {
            throw new IllegalArgumentException("A person's number lies between 0 and 2^40");
        }
    }

    /** @param lot must be a secure source: the next number may not be guessed */
    public static PersonId drawn(RandomGenerator lot) {
        return new PersonId(lot.nextLong(END));
    }

    /** As somebody wrote it, with or without the strokes between; empty where it is none or holds a slip. */
    public static Optional<PersonId> parse(String written) {
        String signs = written.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (!signs.matches("[" + SIGNS + "]{" + (DRAWN + 1) + "}")) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < DRAWN; i++) {
            value = value << 5 | SIGNS.indexOf(signs.charAt(i));
        }
        PersonId read = new PersonId(value);
        return read.check() == signs.charAt(DRAWN) ? Optional.of(read) : Optional.empty();
    }

    /** Three groups of three signs: {@code 7K3-M9Q-2DX}. */
    public String written() {
        StringBuilder signs = new StringBuilder();
        for (int shift = 5 * (DRAWN - 1); shift >= 0; shift -= 5) {
            signs.append(SIGNS.charAt((int) (value >>> shift & 31)));
        }
        signs.append(check());
        return signs.insert(2 * GROUP, '-').insert(GROUP, '-').toString();
    }

    /** Odd weights find every single wrong sign. */
    private char check() {
        int sum = 0;
        for (int i = 0; i < DRAWN; i++) {
            sum += (2 * i + 1) * (int) (value >>> 5 * i & 31);
        }
        return SIGNS.charAt(sum & 31);
    }

    @Override
    public String toString() {
        return written();
    }
}
