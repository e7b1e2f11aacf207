/** The database: brought along or given by its address, migrated, guarded, backed up and restored. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.durna.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
