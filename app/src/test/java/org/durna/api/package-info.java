@NullMarked
package org.durna.api;

import org.jspecify.annotations.NullMarked;
