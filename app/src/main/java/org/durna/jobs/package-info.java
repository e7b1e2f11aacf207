/** Work promised for later: tasks that lie in the database, written in the same transaction as the act that promised them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.durna.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
