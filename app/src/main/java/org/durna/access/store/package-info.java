/** Where agencies, accounts, tokens and opened glasses are kept: SQL, written out. */
@NullMarked
package org.durna.access.store;

import org.jspecify.annotations.NullMarked;
