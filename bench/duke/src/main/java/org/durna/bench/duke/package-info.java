/** Duke 1.2, the peer in Java: the same records, its own comparators, one configuration written down before it ran. */
@NullMarked
package org.durna.bench.duke;

import org.jspecify.annotations.NullMarked;
