/** The SQL of indicators, editions, observations and imports. */
@NullMarked
package org.durna.statistics.store;

import org.jspecify.annotations.NullMarked;
