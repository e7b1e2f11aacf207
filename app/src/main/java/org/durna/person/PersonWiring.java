package org.durna.person;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.durna.access.Erasure;
import org.durna.frame.FrameSettings;
import org.durna.frame.LargeUpload;
import org.durna.frame.MenuEntry;
import org.durna.names.places.Gazetteer;
import org.durna.pack.Pack;
import org.durna.person.intake.DecideOnImport;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.StagePeople;
import org.durna.person.intake.WorkOnImport;
import org.durna.person.intake.reading.PersonalNumbers;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.rules.Places;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.PersonRows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

    /**
     * @param gazetteer whose places are known under their old names, as the library of names calls the country
     * @param personalNumber what the number looks like that the home state gives its citizens for life; left out, nobody looks
     */
    record Terms(String gazetteer, @Nullable NumberForLife personalNumber) {}

    /** @param form as a regular expression */
    record NumberForLife(String of, String form) {}

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
    StagePeople.HowToRead howToReadPeople(Pack pack, KeysOfParticulars keys, Clock clock) {
        Optional<NumberForLife> number = pack.has(FILE)
                ? Optional.ofNullable(pack.read(FILE, Terms.class).personalNumber())
                : Optional.empty();
        return new StagePeople.HowToRead(
                keys,
                number.map(rule -> new PersonalNumbers(new Citizenship(rule.of()), Pattern.compile(rule.form()))),
                clock);
    }

    @Bean
    Erasure eraseImports(PeopleImportRows rows, Clock clock) {
        return Erasure.before("person.import", clock, rows::eraseImports);
    }

    @Bean
    Erasure eraseImportPieces(PeopleImportRows rows, Clock clock) {
        return Erasure.before("person.import_piece", clock, rows::erasePieces);
    }

    @Bean
    Erasure eraseStagedAssertions(PeopleImportRows rows, Clock clock) {
        return Erasure.before("person.staged_assertion", clock, rows::eraseStaged);
    }

    @Bean
    Erasure eraseImportFindings(PeopleImportRows rows, Clock clock) {
        return Erasure.before("person.import_finding", clock, rows::eraseFindings);
    }

    @Bean
    Erasure eraseImported(PeopleImportRows rows, Clock clock) {
        return Erasure.before("person.imported", clock, rows::eraseImported);
    }

    @Bean
    LargeUpload filesOfPeople(PersonSettings settings) {
        return new LargeUpload("/people/imports", "WRITE_PEOPLE", settings.largestImportMb());
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
    @Order(400)
    ApplicationRunner demoPeople(LoadDemoPeople people, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                people.load();
            }
        };
    }

    /** What was decided about a file of people; killed at any moment, it is taken up again. */
    @Bean
    Task<Void> workOnPeopleImports(ObjectProvider<WorkOnImport> work) {
        return Tasks.oneTime(DecideOnImport.TASK)
                .execute((task, context) -> work.getObject()
                        .run(ImportId.parse(task.getId().split("/")[0]).orElseThrow()));
    }

    /** Thousands of people do not keep anybody waiting for the first page. */
    @Bean
    Task<Void> makeDemoPeople(ObjectProvider<LoadDemoPeople> people) {
        return Tasks.oneTime(LoadDemoPeople.TASK)
                .execute((task, context) -> people.getObject().make());
    }
}
