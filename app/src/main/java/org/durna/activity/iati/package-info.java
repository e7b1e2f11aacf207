/** Files of the International Aid Transparency Initiative, version 2.03: read, written, and what stands in one. */
@NullMarked
package org.durna.activity.iati;

import org.jspecify.annotations.NullMarked;
