/** What agencies keep today comes in: tables of activities in Word and Excel are read, asked about, taken as a whole and undone as a whole. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "pack",
            "frame",
            "audit",
            "access",
            "partnership",
            "activity",
            "reporting :: reading"
        })
@NullMarked
package org.durna.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
