/** The pages of the registry. */
@NullMarked
package org.durna.person.web;

import org.jspecify.annotations.NullMarked;
