@NullMarked
package org.durna.frame;

import org.jspecify.annotations.NullMarked;
