package org.durna.person;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the registry.
 *
 * @param comparedEvery after so much time whoever is new or was changed is compared with the others
 * @param measuredEvery after at least so much time the registry's own figures are counted anew
 * @param demoPeople so many invented assertions a demonstration makes; left out, as many as the pack says
 * @param largestImportMb so many megabytes a file of people may have; a million rows have some 200
 */
@ConfigurationProperties("durna.person")
public record PersonSettings(
        @Nullable Integer demoPeople,
        @DefaultValue("20s") Duration comparedEvery,
        @DefaultValue("1m") Duration measuredEvery,
        @DefaultValue("600") int largestImportMb) {
    private static final int MOST = 20_000_000;

    public PersonSettings {
        if (demoPeople != null && (demoPeople < 0 || demoPeople > MOST)) {
            throw new IllegalArgumentException("durna.person.demo-people lies between 0 and " + MOST);
        }
    }
}
