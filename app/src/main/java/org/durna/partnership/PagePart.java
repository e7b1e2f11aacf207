package org.durna.partnership;

/**
 * One section of a page that another part of the platform brings: a template that takes {@code page} and {@code view}, and begins with
 * a heading of level 2.
 *
 * @param template its name without ending, such as {@code evidence/onClause}
 * @param order its place among the sections, smallest first
 */
public record PagePart(String template, Object view, int order) {}
