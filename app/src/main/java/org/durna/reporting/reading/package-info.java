/** What people write into the cells of a table, and what it may mean; nothing is guessed, and nothing is repaired in silence. */
@NamedInterface("reading")
@NullMarked
package org.durna.reporting.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
