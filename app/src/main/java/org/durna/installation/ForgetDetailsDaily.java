package org.durna.installation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.durna.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the audit forget expired details once a day. */
@Configuration(proxyBeanMethods = false)
class ForgetDetailsDaily {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetDetailsDaily.class);

    @Bean
    Task<Void> forgetExpiredDetails(AuditTrail audit, Clock clock) {
        return Tasks.recurring("forget-expired-details", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> {
                    long forgotten = audit.expireDetails(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
                    if (forgotten > 0) {
                        LOG.info("The audit forgot {} expired details", forgotten);
                    }
                });
    }
}
