/** One name in every script and spelling: read it, give its search keys, and weigh whether two spellings are one name. */
@NullMarked
package org.durna.names;

import org.jspecify.annotations.NullMarked;
