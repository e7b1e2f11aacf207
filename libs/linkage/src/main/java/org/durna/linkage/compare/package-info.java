/** How two values of one kind are compared: one file per kind, and the distances they use. */
@NullMarked
package org.durna.linkage.compare;

import org.jspecify.annotations.NullMarked;
