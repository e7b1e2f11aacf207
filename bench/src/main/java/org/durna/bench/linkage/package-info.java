/** How right and how fast the linkage is, on public sets and on generated people; no label is used, and no truth for a threshold. */
@NullMarked
package org.durna.bench.linkage;

import org.jspecify.annotations.NullMarked;
