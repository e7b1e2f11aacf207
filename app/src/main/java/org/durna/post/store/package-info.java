/** The rows of letters. */
@NullMarked
package org.durna.post.store;

import org.jspecify.annotations.NullMarked;
