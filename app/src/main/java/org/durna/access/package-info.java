/** Who may act, for which purpose: agencies, accounts, roles and sign-in, and the pages of the audit. */
@ApplicationModule(allowedDependencies = {"shared", "pack", "frame", "api", "audit", "database"})
@NullMarked
package org.durna.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
