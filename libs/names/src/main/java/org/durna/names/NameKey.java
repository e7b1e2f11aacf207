package org.durna.names;

/**
 * A name made ready to be compared many times: its sounds, part after part.
 * Made once per name, never changed; comparing two keys allocates nothing.
 */
public final class NameKey {
    static final NameKey EMPTY = new NameKey(0, 0, false, false);

    final int[] meant;
    final int[] habit;
    final byte[] gap;
    final byte[] gapAgainstArabic;
    final byte[] from;
    final byte[] end;
    final byte[] stem;
    final byte[] role;
    final short[] information;
    final int[] letters;
    final boolean arabic;
    final boolean cut;
    boolean fatherNamed;

    NameKey(int sounds, int parts, boolean arabic, boolean cut) {
        this.meant = new int[sounds];
        this.habit = new int[sounds];
        this.gap = new byte[sounds];
        this.gapAgainstArabic = new byte[sounds];
        this.from = new byte[parts];
        this.end = new byte[parts];
        this.stem = new byte[parts];
        this.role = new byte[parts];
        this.information = new short[parts];
        this.letters = new int[parts];
        this.arabic = arabic;
        this.cut = cut;
    }

    /** The key of a name. For many names keep one {@link KeyMaker} per thread. */
    public static NameKey of(Name name) {
        return new KeyMaker().key(name);
    }

    /** Is there no part to compare? */
    public boolean isEmpty() {
        return role.length == 0;
    }

    int parts() {
        return role.length;
    }

    Role role(int part) {
        return ROLES[role[part]];
    }

    private static final Role[] ROLES = Role.values();
}
