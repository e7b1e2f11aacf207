/** Searching the registry of people, beside the trigrams of PostgreSQL on the same rows. */
@NullMarked
package org.durna.bench.search;

import org.jspecify.annotations.NullMarked;
