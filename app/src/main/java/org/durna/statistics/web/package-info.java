/** Pages, papers and the JSON door of indicators and figures. */
@NullMarked
package org.durna.statistics.web;

import org.jspecify.annotations.NullMarked;
