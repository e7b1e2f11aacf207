package org.durna.access;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.durna.access.store.RetentionRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries out the retention rules once a day; one that fails keeps none of the others from being carried out. */
@Configuration(proxyBeanMethods = false)
class EraseDaily {
    private static final Logger LOG = LoggerFactory.getLogger(EraseDaily.class);

    @Bean
    Task<Void> carryOutRetentionRules(List<Erasure> duties, RetentionRows rules) {
        return Tasks.recurring("carry-out-retention-rules", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> duties.forEach(duty -> erase(duty, rules)));
    }

    private static void erase(Erasure duty, RetentionRows rules) {
        try {
            int erased = duty.erase(Duration.ofDays(rules.days(duty.table())));
            if (erased > 0) {
                LOG.info("Retention: {} rows of {} were let go", erased, duty.table());
            }
        } catch (RuntimeException problem) {
            LOG.error("The retention rule of {} could not be carried out today", duty.table(), problem);
        }
    }
}
