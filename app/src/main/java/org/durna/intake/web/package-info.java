/** The pages of documents that were brought. */
@NullMarked
package org.durna.intake.web;

import org.jspecify.annotations.NullMarked;
