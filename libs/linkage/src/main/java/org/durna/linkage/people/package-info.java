/** Synthetic people with a known truth: families, twins, documents, moves, and the errors and spellings that registers make of them. */
@NullMarked
package org.durna.linkage.people;

import org.jspecify.annotations.NullMarked;
