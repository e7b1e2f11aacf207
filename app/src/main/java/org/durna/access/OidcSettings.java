package org.durna.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The institution's own sign-in (OpenID Connect), if it has one; without an issuer there is none and nothing of it is shown.
 *
 * @param claim what in the institution's word names the account here
 */
@ConfigurationProperties("durna.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("preferred_username") String claim) {

    public OidcSettings {
        if (issuer != null && !issuer.isBlank() && (clientId == null || clientId.isBlank())) {
            throw new IllegalArgumentException("durna.oidc.issuer is set, and durna.oidc.client-id is missing");
        }
    }

    public boolean offered() {
        return issuer != null && !issuer.isBlank();
    }
}
