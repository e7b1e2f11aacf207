@NullMarked
package org.durna;

import org.jspecify.annotations.NullMarked;
