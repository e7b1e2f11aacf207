/** Places under their present and their former names, each with its dates and its source. */
@NullMarked
package org.durna.names.places;

import org.jspecify.annotations.NullMarked;
