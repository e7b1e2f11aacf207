package org.durna.linkage.file;

/** The run cannot begin: the key of a sentence that says what, where and what to do, and its arguments. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] arguments;

    BadInput(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
