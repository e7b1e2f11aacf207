/** The activities on pages and for programs. */
@NullMarked
package org.durna.activity.web;

import org.jspecify.annotations.NullMarked;
