/** Files of people read row by row: what each row says, what is odd about it, and why it cannot come along. */
@NullMarked
package org.durna.person.intake.reading;

import org.jspecify.annotations.NullMarked;
