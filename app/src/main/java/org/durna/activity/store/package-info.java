/** The activities in the database. */
@NullMarked
package org.durna.activity.store;

import org.jspecify.annotations.NullMarked;
