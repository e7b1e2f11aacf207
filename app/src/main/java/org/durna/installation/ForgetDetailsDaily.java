package org.durna.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.durna.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Lets the audit forget expired details, at start and then once a day. */
final class ForgetDetailsDaily implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetDetailsDaily.class);
    private static final Duration PACE = Duration.ofDays(1);

    private final AuditTrail audit;
    private final Clock clock;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;

    ForgetDetailsDaily(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("forget-");
        scheduler.setErrorHandler(problem -> LOG.error("Expired details could not be forgotten today", problem));
        scheduler.scheduleWithFixedDelay(this::forget, PACE);
    }

    private void forget() {
        long forgotten = audit.expireDetails(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (forgotten > 0) {
            LOG.info("The audit forgot {} expired details", forgotten);
        }
    }

    @Override
    public void stop() {
        running = false;
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
