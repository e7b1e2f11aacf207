/** What proves that somebody is an account: passwords, one-time codes, pauses after failures, sealed secrets. */
@NullMarked
package org.durna.access.rules;

import org.jspecify.annotations.NullMarked;
