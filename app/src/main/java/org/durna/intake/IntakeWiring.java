package org.durna.intake;

import java.time.Clock;
import org.durna.access.Erasure;
import org.durna.intake.store.TableRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents are deleted by their retention rule; the activities that they became stay. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    Erasure eraseTables(TableRows rows, Clock clock) {
        return Erasure.before("intake.file", clock, rows::eraseBroughtBefore);
    }
}
