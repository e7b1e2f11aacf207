package org.durna.frame;

import java.util.Optional;

/**
 * A door in the head of the page that a module offers.
 *
 * @param key the message key of its name
 * @param path where it leads
 * @param order its place from left to right
 * @param permission what a visitor needs to see it, or empty when anybody may
 */
public record MenuEntry(String key, String path, int order, Optional<String> permission) {
    public static MenuEntry open(String key, String path, int order) {
        return new MenuEntry(key, path, order, Optional.empty());
    }

    public static MenuEntry guarded(String key, String path, int order, String permission) {
        return new MenuEntry(key, path, order, Optional.of(permission));
    }
}
