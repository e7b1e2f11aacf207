@NullMarked
package org.durna.api.store;

import org.jspecify.annotations.NullMarked;
