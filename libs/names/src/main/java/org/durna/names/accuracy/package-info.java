/** How well names are told apart, measured on labelled pairs: the published ones, or anybody's own. */
@NullMarked
package org.durna.names.accuracy;

import org.jspecify.annotations.NullMarked;
