/** Are two records one person? The weight of each field, how often such a decision is wrong, and the groups that result. */
@NullMarked
package org.durna.linkage;

import org.jspecify.annotations.NullMarked;
