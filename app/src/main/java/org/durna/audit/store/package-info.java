/** How entries and batches lie in the database, and the bytes their digests are taken over. */
@NullMarked
package org.durna.audit.store;

import org.jspecify.annotations.NullMarked;
