/** Durna: the platform on which a migration mobility partnership runs. Each package below is a module. */
@NullMarked
package org.durna;

import org.jspecify.annotations.NullMarked;
