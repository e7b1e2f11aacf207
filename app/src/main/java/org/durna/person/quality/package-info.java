/** How good the registry is, day by day: how many records, how many of them complete, how many likenesses were decided, how long a search takes. */
@NullMarked
package org.durna.person.quality;

import org.jspecify.annotations.NullMarked;
