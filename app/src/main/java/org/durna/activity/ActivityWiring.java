package org.durna.activity;

import org.durna.activity.overlap.Lexicon;
import org.durna.activity.overlap.Likeness;
import org.durna.activity.overlap.Meaning;
import org.durna.activity.overlap.OverlapKeys;
import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.durna.pack.Pack;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the activities together: their door in the menu, the pack's vocabulary, and what the demonstration shows. */
@Configuration(proxyBeanMethods = false)
class ActivityWiring {

    @Bean
    Vocabulary vocabulary(Pack pack) {
        return pack.read("activities/vocabulary.yaml", Vocabulary.class);
    }

    @Bean
    Lexicon lexicon(Pack pack, Vocabulary vocabulary) {
        return new Lexicon(
                pack.readListIfPresent("activities/words.yaml", Meaning.class),
                vocabulary.themes().stream().map(Term::name).toList());
    }

    @Bean
    OverlapKeys overlapKeys(Lexicon lexicon) {
        return new OverlapKeys(lexicon);
    }

    @Bean
    Likeness likeness(Lexicon lexicon) {
        return new Likeness(lexicon);
    }

    @Bean
    MenuEntry activitiesEntry() {
        return MenuEntry.open("menu.activities", "/activities", 35);
    }

    @Bean
    @Order(310)
    ApplicationRunner demoActivities(LoadDemoActivities load, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                load.load();
            }
        };
    }
}
