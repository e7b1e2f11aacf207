/** Whether two activities are alike: what each is about, how much of that they share, and by which words and codes. */
@NullMarked
package org.durna.activity.overlap;

import org.jspecify.annotations.NullMarked;
