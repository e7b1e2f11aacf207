/** The partnership at work: meetings, what was concluded and who does it, needs, the living Annex, measures, evaluation. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "pack",
            "frame",
            "api",
            "database",
            "audit",
            "access",
            "statistics",
            "partnership"
        })
@NullMarked
package org.durna.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
