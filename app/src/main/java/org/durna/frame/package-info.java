/** The frame around every page: languages and messages, layout and forms, errors, tables and papers. It knows no subject matter. */
@ApplicationModule(allowedDependencies = {"shared", "pack"})
@NullMarked
package org.durna.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
