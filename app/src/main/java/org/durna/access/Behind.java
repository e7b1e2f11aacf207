package org.durna.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission behind which a page, or every page of a controller, lies. Before such a page is asked for, whoever lacks it (or
 * works for another purpose) is shown why; the verbs that the page calls ask once more for themselves.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Behind {
    Permission value();
}
