package org.durna.installation;

import java.time.Duration;
import org.durna.audit.Sealer;
import org.durna.audit.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Runs the sealer once a second while the platform runs. */
final class SealEachSecond implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealEachSecond.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final Sealer sealer;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;
    private volatile boolean waitsForEra;

    SealEachSecond(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("seal-");
        scheduler.setErrorHandler(problem -> LOG.error("The audit could not be sealed just now", problem));
        scheduler.scheduleWithFixedDelay(this::seal, PACE);
    }

    /** Only the owner of the tables can begin an era, so without one the administrator must hear of it. */
    private void seal() {
        boolean waits = sealer.seal() instanceof Sealing.EraMustBegin;
        if (waits && !waitsForEra) {
            LOG.error("The audit is not sealed: the database counts its transactions anew. "
                    + "Start once with --db-owner-url, so that a new era begins");
        }
        waitsForEra = waits;
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
