package org.durna.post;

/** A file that goes with a letter. */
public record Enclosure(String fileName, String mediaType, byte[] content) {
    private static final int MOST_BYTES = 10 << 20;

    public Enclosure {
        if (fileName.isBlank() || fileName.matches(".*[\\p{Cntrl}/\\\\].*")) {
            throw new IllegalArgumentException("An enclosed file has a plain name");
        }
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("An enclosed file has at most 10 MB");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
