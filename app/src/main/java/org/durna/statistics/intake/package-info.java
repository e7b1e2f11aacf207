/** How figures come in: from the pack, from a file, by hand; staged unseen, published by one switch, undone as a whole. */
@NullMarked
package org.durna.statistics.intake;

import org.jspecify.annotations.NullMarked;
