package org.durna.person.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.durna.person.Assertion;
import org.durna.person.PairDecision;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Verdict;
import org.jspecify.annotations.Nullable;

/** What a machine may say of two, and when one person alone may not decide. */
public final class PairRules {
    private final @Nullable ChildAge child;

    /** @param child until when somebody is a child; where nobody says it, everybody may be one */
    public PairRules(@Nullable ChildAge child) {
        this.child = child;
    }

    /**
     * Until when somebody is a child.
     *
     * @param years so many birthdays end it
     * @param source the article
     * @param verified whether the article was read for this
     */
    public record ChildAge(int years, String source, boolean verified) {}

    /** Whether the machine may put the two before somebody as perhaps one. */
    public static boolean mayBeProposed(Particulars one, Particulars other) {
        return Twins.shareNumberForLife(one, other) || !new Twins().maybe(one, other);
    }

    /** One keeper, one number for life, one day of birth, no child, no twins: nothing else is linked without a person. */
    public boolean mayBeLinkedByMachine(Assertion one, Assertion other, LocalDate today) {
        PartialDate born = one.particulars().born();
        return one.source().keeper().equals(other.source().keeper())
                && Twins.shareNumberForLife(one.particulars(), other.particulars())
                && born != null
                && born.isWhole()
                && born.equals(other.particulars().born())
                && !mayBeChild(one.particulars(), today)
                && !new Twins().maybe(one.particulars(), other.particulars());
    }

    /** Why two people are asked before these become one; nothing where one person may decide. */
    public Set<WhySecond> whySecond(
            List<Assertion> ofOne, List<Assertion> ofOther, List<PairDecision> before, LocalDate today) {
        Set<WhySecond> why = EnumSet.noneOf(WhySecond.class);
        Twins twins = new Twins();
        for (Assertion one : ofOne) {
            for (Assertion other : ofOther) {
                Particulars mine = one.particulars();
                Particulars theirs = other.particulars();
                if (isChild(mine, today) || isChild(theirs, today)) {
                    why.add(WhySecond.CHILD);
                }
                if (twins.maybe(mine, theirs)) {
                    why.add(WhySecond.TWINS);
                }
                if (!Twins.forLife(mine).isEmpty()
                        && !Twins.forLife(theirs).isEmpty()
                        && !Twins.shareNumberForLife(mine, theirs)) {
                    why.add(WhySecond.TWO_NUMBERS);
                }
                PartialDate born = mine.born();
                PartialDate birth = theirs.born();
                if (born != null && birth != null && !born.agrees(birth)) {
                    why.add(WhySecond.TWO_BIRTHS);
                }
            }
        }
        if (before.stream().anyMatch(PairRules::saidOtherwise)) {
            why.add(WhySecond.DECIDED_OTHERWISE);
        }
        return why;
    }

    private static boolean saidOtherwise(PairDecision before) {
        return before.verdict() == Verdict.NOT_THE_SAME
                || before.verdict() == Verdict.SAME && before.undone() != null
                || before.second() == PairDecision.Second.REFUSED;
    }

    private boolean isChild(Particulars said, LocalDate today) {
        return child != null && said.born() != null && mayBeChild(said, today);
    }

    /** Somebody of whose birth only the year is known is a child until the end of the last year in which they may be one. */
    private boolean mayBeChild(Particulars said, LocalDate today) {
        PartialDate born = said.born();
        return child == null
                || born == null
                || born.latest().plusYears(child.years()).isAfter(today);
    }
}
