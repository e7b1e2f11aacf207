/** The declaration as data: clauses and their versions, parties, who takes part in what, evidence, and the scoreboard over all. */
@ApplicationModule(
        allowedDependencies = {"shared", "pack", "frame", "api", "database", "audit", "access", "statistics"})
@NullMarked
package org.durna.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
