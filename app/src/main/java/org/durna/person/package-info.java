/** The registry: what keepers assert about people, one person found under every spelling, and the reviewed links between assertions. */
@ApplicationModule(
        allowedDependencies = {"shared", "pack", "frame", "database", "audit", "access", "jobs", "statistics"})
@NullMarked
package org.durna.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
