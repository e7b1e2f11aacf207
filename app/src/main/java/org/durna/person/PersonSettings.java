package org.durna.person;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set about the registry.
 *
 * @param demoPeople so many invented assertions a demonstration makes; left out, as many as the pack says
 */
@ConfigurationProperties("durna.person")
public record PersonSettings(@Nullable Integer demoPeople) {
    private static final int MOST = 20_000_000;

    public PersonSettings {
        if (demoPeople != null && (demoPeople < 0 || demoPeople > MOST)) {
            throw new IllegalArgumentException("durna.person.demo-people lies between 0 and " + MOST);
        }
    }
}
