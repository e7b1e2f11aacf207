/** People in and out: a keeper's file is staged, looked at, published by one switch and withdrawn as a whole; the own assertions are taken away. */
@NullMarked
package org.durna.person.intake;

import org.jspecify.annotations.NullMarked;
