@NullMarked
package org.durna.api.web;

import org.jspecify.annotations.NullMarked;
