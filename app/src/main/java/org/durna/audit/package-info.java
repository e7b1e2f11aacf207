/**
 * The audit: who saw or changed what, for which purpose, and the proof that nobody rewrote it afterwards.
 * The application may add entries and read them; it can neither change nor remove one.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.durna.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
