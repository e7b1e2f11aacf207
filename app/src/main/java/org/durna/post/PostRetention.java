package org.durna.post;

import java.time.Clock;
import org.durna.access.Erasure;
import org.durna.post.store.LetterRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the post keeps what it carried. */
@Configuration(proxyBeanMethods = false)
class PostRetention {
    /** With what was enclosed. */
    @Bean
    Erasure eraseLetters(LetterRows rows, Clock clock) {
        return Erasure.before("post.letter", clock, rows::erasePostedBefore);
    }
}
