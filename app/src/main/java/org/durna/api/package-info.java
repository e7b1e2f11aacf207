/** What every door for programs shares: one answer per key, tags of versions, cursors, problems, and the document that describes it all. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame"})
@NullMarked
package org.durna.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
