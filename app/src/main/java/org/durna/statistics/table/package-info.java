/** The reading of an uploaded table of figures: text, rows, columns and cells, with every fault named by its place. */
@NullMarked
package org.durna.statistics.table;

import org.jspecify.annotations.NullMarked;
