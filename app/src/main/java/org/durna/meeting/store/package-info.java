/** The rows of meetings and of what grows out of them. */
@NullMarked
package org.durna.meeting.store;

import org.jspecify.annotations.NullMarked;
