package org.durna.names;

/** Makes keys of names; one per thread, for it keeps its working space. */
public final class KeyMaker {
    private final Reading reading = new Reading();
    private final int[] from = new int[Parameters.MOST_PARTS];
    private final int[] end = new int[Parameters.MOST_PARTS];
    private final int[] stem = new int[Parameters.MOST_PARTS];

    /** Reads each part by the rules of its spelling and packs the sounds. */
    public NameKey key(Name name) {
        int parts = Math.min(name.parts().size(), Parameters.MOST_PARTS);
        reading.startName();
        for (int p = 0; p < parts; p++) {
            read(name.parts().get(p), p, name.writing());
        }
        return parts == 0 ? NameKey.EMPTY : pack(name, parts);
    }

    private void read(NamePart part, int p, Writing writing) {
        String word = part.text();
        int to = word.length();
        if (part.role() == Role.PATRONYMIC) {
            int father = Patronymics.stemEnd(word);
            to = father > 0 ? father : to;
        }
        reading.startWord();
        from[p] = reading.length;
        ReadWord.by(writing, word, to, reading);
        end[p] = reading.length;
        stem[p] = end[p];
        if (part.role() == Role.SURNAME || part.role() == Role.UNKNOWN) {
            end[p] = Endings.withoutGender(reading, from[p], end[p]);
            stem[p] = Endings.stem(reading, from[p], end[p]);
        }
    }

    private NameKey pack(Name name, int parts) {
        NameKey key = new NameKey(reading.length, parts, name.writing() == Writing.ARABIC, name.mayBeTruncated());
        System.arraycopy(reading.meant, 0, key.meant, 0, reading.length);
        System.arraycopy(reading.habit, 0, key.habit, 0, reading.length);
        System.arraycopy(reading.gap, 0, key.gap, 0, reading.length);
        for (int p = 0; p < parts; p++) {
            NamePart part = name.parts().get(p);
            key.from[p] = (byte) from[p];
            key.end[p] = (byte) end[p];
            key.stem[p] = (byte) stem[p];
            key.role[p] = (byte) part.role().ordinal();
            key.fatherNamed |= part.role() == Role.PATRONYMIC;
            key.letters[p] = part.text().hashCode();
            key.information[p] = information(from[p], end[p]);
            againstArabic(key, from[p], end[p]);
        }
        return key;
    }

    /** What the sounds of a part tell, in hundredths of a bit: rare letters more, letters of many meanings less. */
    private short information(int first, int after) {
        int sum = 0;
        for (int i = first; i < after; i++) {
            if (reading.gap[i] < Parameters.WRONG) {
                continue;
            }
            int letters = reading.meant[i];
            int spread = 32 - Integer.numberOfLeadingZeros(Integer.bitCount(letters));
            sum += (letters & Sounds.VOWELS) != 0 ? Math.max(60, 240 - 60 * spread) : Math.max(120, 420 - 60 * spread);
        }
        return (short) Math.min(sum, 6000);
    }

    /** Arabic script leaves out short vowels inside a word; a vowel at either end is written. */
    private static void againstArabic(NameKey key, int first, int after) {
        for (int i = first; i < after; i++) {
            boolean inside = i > first && i + 1 < after;
            int letters = key.meant[i];
            boolean vowel = (letters & Sounds.VOWELS) != 0 && (letters & Sounds.V) == 0;
            boolean second = inside && (key.meant[i - 1] & Sounds.VOWELS) != 0;
            int cost = key.gap[i];
            if (inside && vowel && !second) {
                boolean mayBeShort = (letters & ~(Sounds.A | Sounds.O | Sounds.OE) & Sounds.VOWELS) != 0;
                cost = Math.min(cost, mayBeShort ? Parameters.UNWRITTEN : Parameters.UNWRITTEN_LONG);
            }
            key.gapAgainstArabic[i] = (byte) cost;
        }
    }
}
