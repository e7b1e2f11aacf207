/** The pack: all that belongs to one partnership and not to every partnership, read from its own folder. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.durna.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
