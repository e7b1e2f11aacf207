/** What a query says, by which keys people are found, and how much a hit tells. */
@NullMarked
package org.durna.person.rules;

import org.jspecify.annotations.NullMarked;
