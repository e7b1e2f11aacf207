package org.durna.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A file that is kept in pieces, cut up when it comes and joined when it is read, so that none of it lies in memory as a whole. */
public final class Pieces {
    /** Bytes of a piece; the last one has fewer. */
    public static final int SIZE = 1 << 20;

    private Pieces() {}

    /** Keeps one piece under its number, from 0. */
    @FunctionalInterface
    public interface Keep {
        void piece(int number, byte[] content);
    }

    public static void cut(InputStream in, Keep keep) throws IOException {
        int number = 0;
        for (byte[] piece = in.readNBytes(SIZE); piece.length > 0; piece = in.readNBytes(SIZE)) {
            keep.piece(number++, piece);
        }
    }

    /** @param piece the one of that number, or empty behind the last */
    public static InputStream joined(IntFunction<Optional<byte[]>> piece) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;
            private @Nullable InputStream next = read(0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                InputStream here = Objects.requireNonNull(next);
                next = read(++number);
                return here;
            }

            private @Nullable InputStream read(int which) {
                return piece.apply(which)
                        .<InputStream>map(ByteArrayInputStream::new)
                        .orElse(null);
            }
        });
    }
}
