package org.durna.names;

/** What a part of a name is: borne, taken from the father, of the family, or a small word beside it; UNKNOWN where nobody said. */
public enum Role {
    GIVEN,
    PATRONYMIC,
    SURNAME,
    /** A small word that belongs to the part after it: de, van, bin, əl. */
    PARTICLE,
    UNKNOWN;

    /** May a part of this role stand where the other stands, when nobody swapped columns? */
    public boolean mayBe(Role other) {
        if (this == PARTICLE || other == PARTICLE) {
            return this == other;
        }
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
