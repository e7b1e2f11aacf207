package org.durna.activity;

/** A document of an activity, where it is published. */
public record ActivityDocument(String title, String url) {
    public ActivityDocument {
        if (title.isBlank() || !(url.startsWith("https://") || url.startsWith("http://"))) {
            throw new IllegalArgumentException("A document has a title and an address that begins with https://");
        }
    }
}
