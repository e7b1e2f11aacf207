/** The reporting round: each contact point is asked about its own rows, answers on the web or in the file that came, and is asked back where an answer is unclear. */
@ApplicationModule(
        allowedDependencies = {"shared", "pack", "frame", "audit", "access", "partnership", "activity", "post"})
@NullMarked
package org.durna.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
