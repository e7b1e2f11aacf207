package org.durna.post;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.durna.post.Carrier.NotCarriedException;
import org.durna.post.store.LetterRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delivers each letter by itself, again and again at growing distances, until the mail server takes it or the tries are used up. */
@Configuration(proxyBeanMethods = false)
class DeliverLetters {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-letter");

    private static final Logger LOG = LoggerFactory.getLogger(DeliverLetters.class);
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double GROWS_BY = 3;

    @Bean
    Task<Void> deliverLetter(LetterRows rows, Carrier carrier, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWS_BY))
                .execute((letter, context) ->
                        deliver(new LetterId(Long.parseLong(letter.getId())), rows, carrier, clock));
    }

    /** A letter that left twice is worse than one that is looked at twice: what is no longer waiting is not sent again. */
    static void deliver(LetterId id, LetterRows rows, Carrier carrier, Clock clock) {
        PostedLetter posted = rows.find(id).orElse(null);
        if (posted == null || !(posted.delivery() instanceof Delivery.Waiting waiting)) {
            return;
        }
        try {
            rows.move(
                    id,
                    switch (carrier.carry(posted.letter())) {
                        case SENT -> new Delivery.Sent(clock.instant());
                        case KEPT -> new Delivery.Kept(clock.instant());
                    });
        } catch (NotCarriedException refused) {
            int tries = waiting.tries() + 1;
            String problem = String.valueOf(refused.getMessage());
            LOG.warn("Letter {} could not be delivered (try {} of {}): {}", id, tries, MOST_TRIES, problem);
            if (tries >= MOST_TRIES) {
                rows.move(id, new Delivery.Failed(clock.instant(), tries, problem));
                return;
            }
            rows.move(id, new Delivery.Waiting(clock.instant(), tries));
            throw new IllegalStateException("Letter " + id + " waits for its next try");
        }
    }
}
