/** The rows of documents that were brought. */
@NullMarked
package org.durna.intake.store;

import org.jspecify.annotations.NullMarked;
