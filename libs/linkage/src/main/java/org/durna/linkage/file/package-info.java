/** Linkage of files: reading tables as they come, a run that survives being killed, and its report. */
@NullMarked
package org.durna.linkage.file;

import org.jspecify.annotations.NullMarked;
