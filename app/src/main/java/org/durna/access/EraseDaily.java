package org.durna.access;

import java.time.Duration;
import java.util.List;
import org.durna.access.store.RetentionRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Carries out the retention rules, at start and then once a day. */
@Component
final class EraseDaily implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EraseDaily.class);
    private static final Duration PACE = Duration.ofDays(1);

    private final List<Erasure> duties;
    private final RetentionRows rules;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;

    EraseDaily(List<Erasure> duties, RetentionRows rules) {
        this.duties = List.copyOf(duties);
        this.rules = rules;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("erase-");
        scheduler.setErrorHandler(problem -> LOG.error("A retention rule could not be carried out today", problem));
        duties.forEach(duty -> scheduler.scheduleWithFixedDelay(() -> erase(duty), PACE));
    }

    private void erase(Erasure duty) {
        int erased = duty.erase(Duration.ofDays(rules.days(duty.table())));
        if (erased > 0) {
            LOG.info("Retention: {} rows of {} were let go", erased, duty.table());
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
