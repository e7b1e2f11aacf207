package org.durna.frame;

/**
 * A door through which larger files may come than through all others, for those who may pass it.
 *
 * @param path where the form is sent to
 * @param permission what the sender needs; without it the door takes no more than any other
 */
public record LargeUpload(String path, String permission, int megabytes) {
    static final long MEGABYTE = 1024L * 1024L;

    long most() {
        return megabytes * MEGABYTE;
    }
}
