/** The partnership's pages and its public JSON. */
@NullMarked
package org.durna.partnership.web;

import org.jspecify.annotations.NullMarked;
