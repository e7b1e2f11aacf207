package org.durna.person.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.durna.names.Degree;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.person.AssertedName;
import org.durna.person.IdentityNumber;
import org.durna.person.IdentityNumber.Kind;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * Whether two may be twins: born on one day into one family, under two given names, however alike these are. No machine proposes or
 * links them; only a number for life that is the same in every sign says otherwise.
 */
public final class Twins {
    private final KeyMaker keys = new KeyMaker();
    private final NameComparer names = new NameComparer();

    public boolean maybe(Particulars one, Particulars other) {
        return bornTogether(one.born(), other.born()) && oneFamily(one, other) && givenNamesDiffer(one, other);
    }

    /** Both have a number for life, and it is the same. */
    public static boolean shareNumberForLife(Particulars one, Particulars other) {
        List<String> theirs = forLife(other);
        return forLife(one).stream().anyMatch(theirs::contains);
    }

    static List<String> forLife(Particulars said) {
        return said.numbers().stream()
                .filter(number -> number.kind() == Kind.PERSONAL_NUMBER)
                .map(IdentityNumber::number)
                .map(number -> number.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }

    private static boolean bornTogether(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.agrees(other);
    }

    private boolean oneFamily(Particulars one, Particulars other) {
        boolean surname = anyIsOne(one, other, AssertedName::surname, Name::surname, false);
        return surname || isOne(Name.given(father(one)), Name.given(father(other)), false);
    }

    private static String father(Particulars said) {
        return said.father().isEmpty() ? said.presentName().patronymic() : said.father();
    }

    private boolean givenNamesDiffer(Particulars one, Particulars other) {
        boolean both = one.names().stream().anyMatch(name -> !name.given().isEmpty())
                && other.names().stream().anyMatch(name -> !name.given().isEmpty());
        return both && !anyIsOne(one, other, AssertedName::given, Name::given, true);
    }

    private boolean anyIsOne(
            Particulars one,
            Particulars other,
            Function<AssertedName, String> part,
            Function<String, Name> read,
            boolean strictly) {
        return one.names().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .anyMatch(mine -> other.names().stream()
                        .map(part)
                        .filter(text -> !text.isEmpty())
                        .anyMatch(theirs -> strictly
                                ? everyWordOfTheShorter(mine, theirs)
                                : isOne(read.apply(mine), read.apply(theirs), false)));
    }

    /** A second given name may be left out; none of those that stand may be another. */
    private boolean everyWordOfTheShorter(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        List<String> few = mine.size() <= theirs.size() ? mine : theirs;
        List<String> many = few == mine ? theirs : mine;
        return few.stream()
                .allMatch(word -> many.stream().anyMatch(each -> isOne(Name.given(word), Name.given(each), true)));
    }

    private static List<String> words(String given) {
        return Arrays.stream(given.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @param strictly a slip of the pen makes it another name */
    private boolean isOne(Name one, Name other, boolean strictly) {
        Degree degree = names.degree(keys.key(one), keys.key(other));
        return degree == Degree.SAME || degree == Degree.SAME_BY_ROUTE || degree == Degree.CLOSE && !strictly;
    }
}
