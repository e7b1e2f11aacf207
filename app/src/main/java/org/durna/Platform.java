package org.durna;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The platform: one program that one ministry runs on one machine. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        // The pages of the figures have not been seen in a browser yet: they are shown when they have.
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.durna\\.statistics\\.web\\..*"))
public class Platform {}
