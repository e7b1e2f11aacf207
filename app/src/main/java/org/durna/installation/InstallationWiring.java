package org.durna.installation;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.durna.audit.AuditEras;
import org.durna.database.Databases;
import org.durna.database.Migrations;
import org.durna.database.RunningDatabase;
import org.durna.frame.FrameSettings;
import org.durna.pack.Pack;
import org.durna.pack.PackManifest;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts one installation together: clock, pack and database, migrated before anything reads it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationSettings.class)
class InstallationWiring {
    private static final Logger LOG = LoggerFactory.getLogger(InstallationWiring.class);

    /** In the zone whose legal days count: what is announced at midnight there is announced on the new day. */
    @Bean
    Clock clock(Pack pack) {
        return Clock.system(pack.manifest().zone());
    }

    @Bean
    Pack pack(InstallationSettings settings) {
        return settings.openPack();
    }

    @Bean
    FrameSettings frameSettings(InstallationSettings settings, Pack pack) {
        return new FrameSettings(settings.demo(), controller(settings, pack.manifest()), ProductVersion.current());
    }

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(InstallationSettings settings, Clock clock) {
        RunningDatabase database = Databases.open(settings.database(System.getenv()), new SecureRandom());
        LOG.info("Database: {}", database.description());
        try {
            database.owner().ifPresent(owner -> prepare(owner, database.applicationRole(), clock));
            return database;
        } catch (RuntimeException problem) {
            database.close();
            throw problem;
        }
    }

    /** A cluster that counts transactions anew begins an era of the audit before anybody writes an entry. */
    private static void prepare(DataSource owner, String applicationRole, Clock clock) {
        new Migrations().migrate(owner, applicationRole);
        try (Connection connection = owner.getConnection()) {
            if (new AuditEras(clock).beginIfTransactionsRestarted(connection)) {
                LOG.info("The database counts its transactions anew: the audit began a new era");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The era of the audit could not be checked", broken);
        }
    }

    @Bean
    @Primary
    DataSource dataSource(RunningDatabase database) {
        return database.application();
    }

    private static LocalizedText controller(InstallationSettings settings, PackManifest pack) {
        String given = settings.controller();
        return given == null || given.isBlank()
                ? pack.name()
                : new LocalizedText(
                        pack.languages().stream().collect(Collectors.toMap(Language::code, ignored -> given)));
    }
}
