/** Tables as they stand in documents: their cells, with merged ones unfolded, and what columns and rows are. */
@NullMarked
package org.durna.intake.table;

import org.jspecify.annotations.NullMarked;
