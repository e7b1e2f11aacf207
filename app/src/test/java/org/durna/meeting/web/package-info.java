@NullMarked
package org.durna.meeting.web;

import org.jspecify.annotations.NullMarked;
