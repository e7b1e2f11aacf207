/** The command line: serve, check, migrate, import, backup, restore, verify-audit. It calls the same verbs as the pages. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.durna.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
