package org.durna.person;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.durna.access.Erasure;
import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.durna.names.places.Gazetteer;
import org.durna.pack.Pack;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.rules.Places;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.DeferralRows;
import org.durna.person.store.ErasureRows;
import org.durna.person.store.PersonLetterRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.RightsRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the registry together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonSettings.class)
class PersonWiring {
    private static final String FILE = "people/registry.yaml";

    /** @param gazetteer whose places are known under their old names, as the library of names calls the country */
    record Terms(String gazetteer) {}

    @Bean
    Places places(Pack pack) {
        return new Places(
                pack.has(FILE)
                        ? Gazetteer.shipped(pack.read(FILE, Terms.class).gazetteer())
                        : new Gazetteer(List.of()));
    }

    @Bean
    KeysOfParticulars keysOfParticulars(Places places) {
        return new KeysOfParticulars(places);
    }

    @Bean
    MenuEntry peopleEntry() {
        return MenuEntry.guarded("menu.people", "/people", 50, "READ_PEOPLE");
    }

    @Bean
    Erasure eraseAssertions(AssertionRows rows, Clock clock) {
        return Erasure.before("person.assertion", clock, rows::eraseSaidBefore);
    }

    @Bean
    Erasure eraseForgottenPeople(PersonRows rows, Clock clock) {
        return Erasure.before("person.person", clock, rows::eraseForgotten);
    }

    @Bean
    Erasure eraseFormerAssertions(AssertionRows rows, Clock clock) {
        return Erasure.before("person.former_assertion", clock, rows::eraseFormerBefore);
    }

    @Bean
    Erasure eraseLettersToPeople(PersonLetterRows rows, Clock clock) {
        return Erasure.before("person.letter", clock, rows::eraseIssuedBefore);
    }

    @Bean
    Erasure eraseRightsRequests(RightsRows rows, Clock clock) {
        return Erasure.before("person.rights_request", clock, rows::eraseDecidedBefore);
    }

    @Bean
    Erasure eraseDeferrals(DeferralRows rows, Clock clock) {
        return Erasure.before("person.deferral", clock, rows::eraseOverBefore);
    }

    @Bean
    Erasure eraseErasureRequests(ErasureRows rows, Clock clock) {
        return Erasure.before("person.erasure_request", clock, rows::eraseRefusedBefore);
    }

    @Bean
    ErasedList erasedList(@Value("${durna.data:data}") Path data) {
        return ErasedList.in(data);
    }

    @Bean
    @Order(400)
    ApplicationRunner demoPeople(LoadDemoPeople people, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                people.load();
            }
        };
    }

    /** Thousands of people do not keep anybody waiting for the first page. */
    @Bean
    Task<Void> makeDemoPeople(ObjectProvider<LoadDemoPeople> people) {
        return Tasks.oneTime(LoadDemoPeople.TASK)
                .execute((task, context) -> people.getObject().make());
    }
}
