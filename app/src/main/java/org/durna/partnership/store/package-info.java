/** The partnership in the database. */
@NullMarked
package org.durna.partnership.store;

import org.jspecify.annotations.NullMarked;
