/** How right a linkage is, measured by those who know the truth; the linkage itself never sees it. */
@NullMarked
package org.durna.linkage.accuracy;

import org.jspecify.annotations.NullMarked;
