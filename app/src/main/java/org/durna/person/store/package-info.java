/** The rows of people and of what is asserted about them. */
@NullMarked
package org.durna.person.store;

import org.jspecify.annotations.NullMarked;
