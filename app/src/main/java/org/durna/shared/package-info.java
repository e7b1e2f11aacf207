/** Words every module speaks: languages, localised text, periods, outcomes and reasons. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.durna.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
