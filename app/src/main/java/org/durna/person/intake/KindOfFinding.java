package org.durna.person.intake;

/** How many findings of one kind a file has, by the code of the reason. */
public record KindOfFinding(String code, boolean refused, long rows) {}
