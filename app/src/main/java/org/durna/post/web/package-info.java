/** The pages of the mailbox. */
@NullMarked
package org.durna.post.web;

import org.jspecify.annotations.NullMarked;
