package org.durna.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as a person bears it and somebody wrote it: its parts, how it is spelt, and what is odd about it.
 * The text itself is never changed.
 */
public record Name(List<NamePart> parts, Writing writing, boolean mayBeTruncated, List<Finding> findings) {
    public Name {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** A whole name of which nobody says what comes first. */
    public static Name whole(String text) {
        return read(text, Role.UNKNOWN);
    }

    public static Name given(String text) {
        return read(text, Role.GIVEN);
    }

    /** A father's name, with or without oğlu, qızı, -oviç, -ovna. */
    public static Name patronymic(String text) {
        return read(text, Role.PATRONYMIC);
    }

    public static Name surname(String text) {
        return read(text, Role.SURNAME);
    }

    /** A name whose fields are known; an empty field is one that nobody filled in. */
    public static Name of(String surname, String given, String patronymic) {
        List<NamePart> parts = new ArrayList<>(4);
        List<Finding> findings = new ArrayList<>(0);
        addField(surname, Role.SURNAME, parts, findings);
        addField(given, Role.GIVEN, parts, findings);
        addField(patronymic, Role.PATRONYMIC, parts, findings);
        if (parts.isEmpty()) {
            findings.add(new Finding(Finding.Kind.EMPTY, 0));
        }
        return new Name(parts, TellWriting.of(parts), false, findings);
    }

    public static Name of(String surname, String given) {
        return of(surname, given, "");
    }

    /** The name field of a machine-readable zone: primary identifier, two fillers, secondary identifier, fillers. */
    public static Name mrz(String field) {
        return ReadMrz.name(field);
    }

    /** The same name, where the register says by which rules it spells. */
    public Name in(Writing told) {
        return new Name(parts, told, mayBeTruncated, findings);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static Name read(String text, Role role) {
        List<NamePart> parts = SplitName.of(text, role);
        return new Name(parts, TellWriting.of(parts), false, InspectName.of(text));
    }

    /** Positions of findings are those inside the field. */
    private static void addField(String text, Role role, List<NamePart> parts, List<Finding> findings) {
        if (text.isBlank()) {
            return;
        }
        parts.addAll(SplitName.of(text, role));
        findings.addAll(InspectName.of(text));
    }
}
