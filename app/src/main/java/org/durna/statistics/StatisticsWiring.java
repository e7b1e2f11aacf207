package org.durna.statistics;

import java.time.Clock;
import java.util.UUID;
import org.durna.audit.AuditTrail;
import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.durna.pack.Pack;
import org.durna.statistics.intake.DefineIndicator;
import org.durna.statistics.intake.EnterFigure;
import org.durna.statistics.intake.LoadDemoProgress;
import org.durna.statistics.intake.LoadFigures;
import org.durna.statistics.intake.PublishFigures;
import org.durna.statistics.intake.ReceiveFigures;
import org.durna.statistics.intake.StageFigures;
import org.durna.statistics.intake.Trail;
import org.durna.statistics.intake.WithdrawFigures;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FileLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the room of figures together. */
@Configuration(proxyBeanMethods = false)
class StatisticsWiring {
    private static final Logger LOG = LoggerFactory.getLogger(StatisticsWiring.class);

    @Bean
    MenuEntry indicatorsEntry() {
        return MenuEntry.open("menu.indicators", "/indicators", 35);
    }

    @Bean
    FileLimits figureFileLimits(@Value("${durna.figures.largest-file-mb:20}") int megabytes) {
        return new FileLimits(megabytes, FileLimits.USUAL.columns(), FileLimits.USUAL.cell());
    }

    @Bean
    Trail figureTrail(AuditTrail audit) {
        return new Trail(audit);
    }

    @Bean
    Figures figures(
            Shelf shelf,
            ObjectProvider<LiveIndicator> live,
            Clock clock,
            Pack pack,
            Trail trail,
            PlatformTransactionManager transactions) {
        return new Figures(shelf, live.orderedStream().toList(), clock, trail, new TransactionTemplate(transactions));
    }

    @Bean
    Indicators indicators(Shelf shelf, Figures figures, Trail trail, PlatformTransactionManager transactions) {
        return new Indicators(shelf, figures, trail, new TransactionTemplate(transactions));
    }

    @Bean
    ReceiveFigures receiveFigures(
            Shelf shelf, Trail trail, FileLimits limits, Clock clock, PlatformTransactionManager transactions) {
        return new ReceiveFigures(shelf, trail, limits, clock, UUID::randomUUID, new TransactionTemplate(transactions));
    }

    @Bean
    StageFigures stageFigures(Shelf shelf, Trail trail, FileLimits limits, PlatformTransactionManager transactions) {
        return new StageFigures(shelf, trail, limits, new TransactionTemplate(transactions));
    }

    @Bean
    PublishFigures publishFigures(Shelf shelf, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        return new PublishFigures(shelf, trail, clock, new TransactionTemplate(transactions));
    }

    @Bean
    WithdrawFigures withdrawFigures(Shelf shelf, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        return new WithdrawFigures(shelf, trail, clock, new TransactionTemplate(transactions));
    }

    @Bean
    EnterFigure enterFigure(Shelf shelf, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        return new EnterFigure(shelf, trail, clock, new TransactionTemplate(transactions));
    }

    @Bean
    DefineIndicator defineIndicator(Shelf shelf, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        return new DefineIndicator(shelf, trail, clock, new TransactionTemplate(transactions));
    }

    @Bean
    LoadFigures loadFigures(Pack pack, Shelf shelf, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        return new LoadFigures(pack, shelf, trail, clock, new TransactionTemplate(transactions));
    }

    @Bean
    @Order(200)
    ApplicationRunner loadPackFigures(LoadFigures load) {
        return arguments -> {
            LoadFigures.Loaded loaded = load.load();
            if (loaded.indicators() + loaded.editions() > 0) {
                LOG.info(
                        "Figures of the pack: {} indicators and {} editions loaded",
                        loaded.indicators(),
                        loaded.editions());
            }
        };
    }

    @Bean
    @Order(250)
    ApplicationRunner demoProgress(LoadDemoProgress loadDemoProgress, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                loadDemoProgress.load();
            }
        };
    }
}
