package org.durna.partnership;

import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the partnership together: its doors in the menu, and what is loaded before the first page and after it. */
@Configuration(proxyBeanMethods = false)
class PartnershipWiring {

    @Bean
    MenuEntry scoreboardEntry() {
        return MenuEntry.open("menu.scoreboard", "/", 10);
    }

    @Bean
    MenuEntry partiesEntry() {
        return MenuEntry.open("menu.parties", "/parties", 30);
    }

    @Bean
    MenuEntry evidenceEntry() {
        return MenuEntry.open("menu.evidence", "/evidence", 40);
    }

    @Bean
    MenuEntry contactsEntry() {
        return MenuEntry.guarded("menu.contacts", "/contacts", 60, "READ_CONTACTS");
    }

    @Bean
    SmartInitializingSingleton partiesOfThePack(LoadParties loadParties) {
        return loadParties::load;
    }

    @Bean
    @Order(300)
    ApplicationRunner demoWork(LoadDemoWork loadDemoWork, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                loadDemoWork.load();
            }
        };
    }
}
