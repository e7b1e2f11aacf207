package org.durna.installation;

import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.audit.HeadsLog;
import org.durna.audit.Sealer;
import org.durna.audit.SealingKeys;
import org.durna.audit.VerifyAudit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the audit together: its keys and its printed heads lie in the data directory, outside the database. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    AuditSettings auditSettings() {
        return AuditSettings.defaults();
    }

    @Bean
    AuditTrail auditTrail(DataSource database, Clock clock, AuditSettings settings) {
        return new AuditTrail(database, clock, new SecureRandom(), settings);
    }

    @Bean
    DataFolders dataFolders(InstallationSettings installation) {
        return new DataFolders(installation.data());
    }

    @Bean
    SealingKeys sealingKeys(DataFolders folders) {
        return SealingKeys.open(folders.keys());
    }

    @Bean
    HeadsLog headsLog(DataFolders folders) {
        return folders.heads();
    }

    @Bean
    VerifyAudit verifyAudit(DataSource database, HeadsLog heads, SealingKeys keys, Clock clock) {
        return new VerifyAudit(database, heads, keys.published(), clock);
    }

    @Bean
    SealEachSecond sealEachSecond(
            DataSource database, SealingKeys keys, HeadsLog heads, Clock clock, AuditSettings settings) {
        return new SealEachSecond(new Sealer(database, keys, heads, clock, settings));
    }
}
