@NullMarked
package org.durna.meeting;

import org.jspecify.annotations.NullMarked;
