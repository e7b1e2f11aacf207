package org.durna.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.durna.access.rules.AddressLimit;
import org.durna.access.rules.OneTimeCodes;
import org.durna.access.rules.Passwords;
import org.durna.access.rules.Pause;
import org.durna.access.rules.SecretBox;
import org.durna.access.store.AccountRows;
import org.durna.access.store.AgencyRows;
import org.durna.access.store.CredentialRows;
import org.durna.access.store.TokenRows;
import org.durna.audit.AuditTrail;
import org.durna.frame.FrameSettings;
import org.durna.pack.Pack;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the entrance together. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

    @Bean
    AccessSettings accessSettings(FrameSettings frame) {
        return AccessSettings.defaults(frame.demo());
    }

    @Bean
    Passwords passwords(AccessSettings settings) {
        return new Passwords(settings);
    }

    @Bean
    SecretBox secretBox(@Value("${durna.data:data}") Path data) {
        return SecretBox.in(data.resolve("keys"), new SecureRandom());
    }

    @Bean
    SecureRandom accessRandom() {
        return new SecureRandom();
    }

    @Bean
    SignIn.Proofs proofs(Passwords passwords, SecretBox box, AccessSettings settings) {
        return new SignIn.Proofs(passwords, new OneTimeCodes(), box, new Pause(settings), settings.demo());
    }

    @Bean
    AddressLimit addressLimit(AccessSettings settings, Clock clock) {
        return new AddressLimit(settings.signInPace(), clock);
    }

    @Bean
    SignIn signIn(
            AccountRows accounts,
            CredentialRows credentials,
            SignIn.Proofs proofs,
            AddressLimit addresses,
            AuditTrail audit,
            Clock clock) {
        return new SignIn(accounts, credentials, proofs, addresses, audit, clock);
    }

    /** Those that opened their last door long ago. */
    @Bean
    Erasure eraseTokens(TokenRows tokens, Clock clock) {
        return Erasure.before("access.api_token", clock, tokens::eraseExpiredBefore);
    }

    @Bean
    Agencies agencies(AgencyRows rows, Clock clock) {
        return new Agencies(rows, clock);
    }

    @Bean
    DemoAccounts demoAccounts(
            Pack pack,
            AccountRows accounts,
            CredentialRows credentials,
            Passwords passwords,
            AccessSettings settings,
            Clock clock) {
        return new DemoAccounts(pack, accounts, credentials, passwords, settings, clock);
    }

    @Bean
    PackAgencies packAgencies(Pack pack, Agencies agencies) {
        return new PackAgencies(pack, agencies);
    }

    @Bean
    AccessStart accessStart(PackAgencies agencies, DemoAccounts demo) {
        return new AccessStart(agencies, demo);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            AccountRows accounts,
            CredentialRows credentials,
            Passwords passwords,
            Agencies agencies,
            Pack pack,
            Clock clock) {
        return new FirstAdministrator(accounts, credentials, passwords, agencies, pack, clock);
    }
}
