/** Indicators and their figures: defined, entered, imported, computed live, published in editions, and never joined without saying so. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame", "api", "database", "audit", "access"})
@NullMarked
package org.durna.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
