package org.durna.partnership;

import java.time.Clock;
import javax.sql.DataSource;
import org.durna.audit.AuditTrail;
import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.durna.pack.Pack;
import org.durna.partnership.store.ClauseLoad;
import org.durna.partnership.store.ClauseRows;
import org.durna.partnership.store.OfficialTextRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the declaration together; it is loaded before anything reads it. */
@Configuration(proxyBeanMethods = false)
class DeclarationWiring {

    @Bean
    LoadDeclaration loadDeclaration(
            Pack pack,
            DataSource dataSource,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock,
            FrameSettings settings) {
        LoadDeclaration load =
                new LoadDeclaration(pack, dataSource, audit, new TransactionTemplate(transactions), clock);
        load.load(settings.demo());
        return load;
    }

    @Bean
    Declaration declaration(DataSource dataSource, Pack pack, LoadDeclaration loadedBefore) {
        return new Declaration(new ClauseRows(dataSource), pack);
    }

    @Bean
    AgreeAnnexVersion agreeAnnexVersion(
            Declaration declaration,
            LoadDeclaration load,
            DataSource dataSource,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            AgreeAnnexVersion.Setting setting) {
        return new AgreeAnnexVersion(
                declaration,
                load,
                new AgreeAnnexVersion.ClauseStore(new ClauseRows(dataSource), new ClauseLoad(dataSource), audit),
                new TransactionTemplate(transactions),
                setting);
    }

    @Bean
    AgreeAnnexVersion.Setting settingOfAgreements(Pack pack, FrameSettings settings, Clock clock) {
        return new AgreeAnnexVersion.Setting(pack, settings, clock);
    }

    @Bean
    OfficialGuides officialGuides(Pack pack) {
        return new OfficialGuides(pack);
    }

    @Bean
    OfficialTexts officialTexts(
            OfficialGuides guides,
            DataSource dataSource,
            Declaration declaration,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new OfficialTexts(
                guides,
                new OfficialTextRows(dataSource),
                declaration,
                audit,
                new TransactionTemplate(transactions),
                clock);
    }

    @Bean
    MenuEntry declarationInTheMenu() {
        return MenuEntry.open("declaration.menu", "/declaration", 20);
    }
}
