package org.durna.post;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From whom letters come. By which mail server they leave is said by {@code spring.mail.host} and its neighbours; without one they
 * stay in the local mailbox.
 *
 * @param from the address that stands as sender; needed with a mail server
 */
@ConfigurationProperties("durna.post")
public record PostSettings(@Nullable String from) {
    public PostSettings {
        if (from != null && !from.isBlank() && EmailAddress.read(from).isEmpty()) {
            throw new IllegalArgumentException("durna.post.from is an address of e-mail such as durna@example.org");
        }
    }
}
