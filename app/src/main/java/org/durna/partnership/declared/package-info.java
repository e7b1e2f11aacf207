/** The declaration as the pack writes it down, and how it unfolds into dated versions. */
@NullMarked
package org.durna.partnership.declared;

import org.jspecify.annotations.NullMarked;
