package org.durna.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Does what was promised, one node at a time for each task, while the platform runs. */
final class Jobs implements SmartLifecycle {
    private static final int AT_ONCE = 3;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(3);
    /** Work whose node was killed is taken up again when its heart was not heard four times. */
    private static final Duration HEART_BEATS_EVERY = Duration.ofSeconds(5);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private volatile boolean running;

    Jobs(DataSource database, List<Task<?>> tasks) {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        List<Task<?>> asked = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                asked.add(task);
            }
        }
        this.scheduler = Scheduler.create(database, asked)
                .startTasks(recurring)
                .tableName(JobsWiring.TABLE)
                .threads(AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEART_BEATS_EVERY)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(STOPS_WITHIN)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
