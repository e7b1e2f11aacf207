/** The rows of rounds and of what was answered. */
@NullMarked
package org.durna.reporting.store;

import org.jspecify.annotations.NullMarked;
