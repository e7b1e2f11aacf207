package org.durna.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Puts the jobs together: each module brings its tasks as beans, and asks the client for one of them to be done. */
@Configuration(proxyBeanMethods = false)
class JobsWiring {
    static final String TABLE = "jobs.task";

    /** Asks within the transaction at hand: what is rolled back was never promised. */
    @Bean
    SchedulerClient jobsAsked(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
    }

    @Bean
    Jobs jobs(DataSource database, List<Task<?>> tasks) {
        return new Jobs(database, tasks);
    }
}
