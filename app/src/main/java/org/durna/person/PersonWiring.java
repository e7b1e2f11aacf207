package org.durna.person;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
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
import org.durna.person.rules.PairRules;
import org.durna.person.rules.Places;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.DeferralRows;
import org.durna.person.store.ErasureRows;
import org.durna.person.store.GlanceRows;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.PersonLetterRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.PossibleDuplicateRows;
import org.durna.person.store.RightsRows;
import org.durna.person.store.SealRows;
import org.jspecify.annotations.Nullable;
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

    /**
     * What the registry takes from a partnership.
     *
     * @param gazetteer whose places are known under their old names, as the library of names calls the country; left out, none are
     * @param child until when somebody is a child
     * @param personalNumber what the number looks like that the home state gives its citizens for life; left out, nobody looks
     */
    record Terms(
            @Nullable String gazetteer,
            PairRules.@Nullable ChildAge child,
            @Nullable NumberForLife personalNumber) {}

    /** @param form as a regular expression */
    record NumberForLife(String of, String form) {}

    @Bean
    Terms termsOfRegistry(Pack pack) {
        return pack.has(FILE) ? pack.read(FILE, Terms.class) : new Terms(null, null, null);
    }

    @Bean
    Places places(Terms terms) {
        String gazetteer = terms.gazetteer();
        return new Places(gazetteer == null ? new Gazetteer(List.of()) : Gazetteer.shipped(gazetteer));
    }

    /** Without a word of the pack on who is a child, the machine links nobody. */
    @Bean
    PairRules pairRules(Terms terms) {
        return new PairRules(terms.child());
    }

    @Bean
    KeysOfParticulars keysOfParticulars(Places places) {
        return new KeysOfParticulars(places);
    }

    @Bean
    StagePeople.HowToRead howToReadPeople(Terms terms, KeysOfParticulars keys, Clock clock) {
        return new StagePeople.HowToRead(
                keys,
                Optional.ofNullable(terms.personalNumber())
                        .map(rule -> new PersonalNumbers(new Citizenship(rule.of()), Pattern.compile(rule.form()))),
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
    MenuEntry sealedEntry() {
        return MenuEntry.guarded("menu.sealed", "/protection", 51, "SEAL_PEOPLE");
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
    Erasure erasePairDecisions(PairDecisionRows rows, Clock clock) {
        return Erasure.before("person.pair_decision", clock, rows::eraseEndedBefore);
    }

    @Bean
    Erasure erasePossibleDuplicates(PossibleDuplicateRows rows, Clock clock) {
        return Erasure.before("person.possible_duplicate", clock, rows::eraseProposedBefore);
    }

    @Bean
    Erasure eraseSeals(SealRows rows, Clock clock) {
        return Erasure.before("person.seal", clock, rows::eraseLiftedBefore);
    }

    @Bean
    Erasure eraseSealAlerts(SealRows rows, Clock clock) {
        return Erasure.before("person.seal_alert", clock, rows::eraseAlertsBefore);
    }

    @Bean
    Erasure eraseGlances(GlanceRows rows, Clock clock) {
        return Erasure.before("person.glance", clock, rows::eraseBefore);
    }

    /** Soon after somebody was written down, and all the others as long as there are any. */
    @Bean
    RecurringTask<Void> comparingNewcomers(
            ObjectProvider<CompareNewcomers> compare, ObjectProvider<AlertKeepers> alerts, PersonSettings settings) {
        return Tasks.recurring("compare-people", FixedDelay.of(settings.comparedEvery()))
                .execute((task, context) -> {
                    alerts.getObject().all();
                    compare.getObject().all();
                });
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
