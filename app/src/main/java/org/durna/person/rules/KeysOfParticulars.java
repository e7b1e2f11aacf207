package org.durna.person.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.durna.names.Name;
import org.durna.names.NamePart;
import org.durna.names.Role;
import org.durna.names.SearchKey;
import org.durna.names.SearchKeys;
import org.durna.names.Writing;
import org.durna.names.places.Gazetteer;
import org.durna.person.AssertedName;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.jspecify.annotations.Nullable;

/** By what an assertion can be found: every name, parent, day, place and number in it. */
public final class KeysOfParticulars {
    private final Places places;

    public KeysOfParticulars(Places places) {
        this.places = places;
    }

    /** Sorted, each once. */
    public long[] of(Particulars said) {
        Set<Long> keys = new TreeSet<>();
        PartialDate born = said.born();
        for (AssertedName name : said.names()) {
            Name read = name.read();
            for (NamePart part : read.parts()) {
                if (part.role() != Role.PARTICLE) {
                    String kind = FindKey.isParent(part.role()) ? FindKey.PARENT : FindKey.NAME;
                    skeletons(part, read.writing()).forEach(skeleton -> add(keys, kind, skeleton, born));
                }
            }
        }
        for (String parent : List.of(said.father(), said.mother())) {
            new SearchKeys().of(Name.given(parent)).forEach(skeleton -> add(keys, FindKey.PARENT, skeleton, born));
        }
        if (born != null && born.isWhole()) {
            keys.add(FindKey.day(born).value());
        }
        addPlace(keys, said.birthplace(), born);
        for (IdentityNumber number : said.numbers()) {
            FindKey.number(number.number()).forEach(key -> keys.add(key.value()));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    static List<SearchKey> skeletons(NamePart part, Writing writing) {
        return new SearchKeys().of(new Name(List.of(part), writing, false, List.of()));
    }

    private static void add(Set<Long> keys, String kind, SearchKey skeleton, @Nullable PartialDate born) {
        keys.add(FindKey.skeleton(kind, skeleton).value());
        if (born != null) {
            keys.add(FindKey.skeleton(kind, skeleton, born.year()).value());
        }
    }

    private void addPlace(Set<Long> keys, String birthplace, @Nullable PartialDate born) {
        List<Gazetteer.Found> known = places.called(birthplace);
        for (Gazetteer.Found found : known) {
            keys.add(FindKey.place(found.place().id()).value());
            if (born != null) {
                keys.add(FindKey.place(found.place().id(), born.year()).value());
            }
        }
        if (known.isEmpty()) {
            FindKey.wordsOfPlace(birthplace).forEach(key -> keys.add(key.value()));
        }
    }
}
