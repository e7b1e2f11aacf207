/** Benchmarks that anyone can run: each starts the platform as a newcomer would, and prints one line of figures at the end. */
@NullMarked
package org.durna.bench;

import org.jspecify.annotations.NullMarked;
