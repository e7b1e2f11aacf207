/** The doors people see: sign-in, purpose, their own account, administration and the audit's pages. */
@NullMarked
package org.durna.access.web;

import org.jspecify.annotations.NullMarked;
