/** The pages of meetings and of what grows out of them. */
@NullMarked
package org.durna.meeting.web;

import org.jspecify.annotations.NullMarked;
