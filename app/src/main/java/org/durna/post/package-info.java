/** Letters by e-mail: written in the transaction of the act they tell of, delivered afterwards, and kept to be looked at. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame", "audit", "access", "jobs"})
@NullMarked
package org.durna.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
