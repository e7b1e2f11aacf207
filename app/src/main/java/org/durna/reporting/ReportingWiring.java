package org.durna.reporting;

import org.durna.frame.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rounds' door in the menu, for whoever may be asked. */
@Configuration(proxyBeanMethods = false)
class ReportingWiring {

    @Bean
    MenuEntry roundsEntry() {
        return MenuEntry.guarded("menu.rounds", "/rounds", 55, "WRITE_ACTIVITIES");
    }
}
