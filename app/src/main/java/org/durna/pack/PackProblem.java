package org.durna.pack;

/** A pack that cannot be read: the file, the place in it and what is wrong, for whoever wrote the pack. */
public final class PackProblem extends RuntimeException {
    public PackProblem(String file, String what) {
        super(file + ": " + what);
    }

    PackProblem(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
