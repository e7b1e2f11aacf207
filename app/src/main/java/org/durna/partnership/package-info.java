/** The declaration as data: clauses, initiatives, parties, evidence and the scoreboard that brings them together. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame", "database", "audit", "access", "statistics"})
@NullMarked
package org.durna.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
