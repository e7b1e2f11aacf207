/** The pages of reporting rounds. */
@NullMarked
package org.durna.reporting.web;

import org.jspecify.annotations.NullMarked;
