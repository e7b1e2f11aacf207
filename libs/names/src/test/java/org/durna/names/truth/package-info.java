/** The truth: how the pairs of names are made, from published rules and attested spellings, without the tables under test. */
@NullMarked
package org.durna.names.truth;

import org.jspecify.annotations.NullMarked;
