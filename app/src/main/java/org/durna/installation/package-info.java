/** One installation: whose it is, which pack it runs, where its data lies, and what it says about itself. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame", "database", "audit"})
@NullMarked
package org.durna.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
