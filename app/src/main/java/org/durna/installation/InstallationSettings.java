package org.durna.installation;

import java.nio.file.Path;
import java.util.Map;
import org.durna.database.DatabaseSettings;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation is started with; every value has a default, here or in {@code application.yaml}.
 *
 * @param data the folder of the database, the keys and the seal
 * @param dbUrl an external database; the embedded one when absent
 * @param dbOwnerUrl the external database as its owner, to migrate it at start
 * @param production without demo data, demo accounts and demo passwords
 * @param pack the shipped pack to run
 * @param packFolder a pack of one's own, by its folder; takes the place of the shipped one
 * @param controller the name of the controller who answers for this installation
 * @param securityContact where a fault of security is told to the controller, as mailto: or https: address
 */
@ConfigurationProperties("durna")
public record InstallationSettings(
        @DefaultValue("data") Path data,
        @Nullable String dbUrl,
        @Nullable String dbOwnerUrl,
        @DefaultValue("false") boolean production,
        String pack,
        @Nullable Path packFolder,
        @Nullable String controller,
        @Nullable String securityContact) {

    public InstallationSettings {
        if (securityContact != null && !securityContact.matches("|(mailto:|https://|tel:)[!-~]+")) {
            throw new IllegalArgumentException(
                    "durna.security-contact is an address that begins with mailto:, https:// or tel:");
        }
    }

    public boolean demo() {
        return !production;
    }

    public Pack openPack() {
        return packFolder == null ? Pack.shipped(new PackId(pack)) : Pack.in(packFolder);
    }

    public DatabaseSettings database(Map<String, String> environment) {
        return DatabaseSettings.of(data, dbUrl, dbOwnerUrl, environment);
    }
}
