/** Reads an officially published text from a file and finds the place of each of its blocks. */
@NullMarked
package org.durna.partnership.reading;

import org.jspecify.annotations.NullMarked;
