package org.durna.linkage.people;

import java.util.function.Consumer;

/**
 * A stream of synthetic records with a known truth, the same for the same seed.
 * Family after family, nothing is kept: ten million take no more memory than a thousand.
 */
public final class SyntheticPeople {
    private final long seed;
    private final Rates rates;

    public SyntheticPeople(long seed, Rates rates) {
        this.seed = seed;
        this.rates = rates;
    }

    public static SyntheticPeople seeded(long seed) {
        return new SyntheticPeople(seed, Rates.usual());
    }

    /** Hands over so many records. */
    public void write(long records, Consumer<PersonRecord> to) {
        Names names = new Names(rates.zipf());
        WriteDown writing = new WriteDown(rates);
        long left = records;
        for (long number = 0; left > 0; number++) {
            Dice dice = new Dice(seed, number);
            Family family = Family.of(number, dice, names, rates);
            Household now = Household.of(family.livesIn(), dice);
            Household before = dice.falls(rates.moved()) ? Household.of("AZ", dice) : now;
            for (Person person : family.members()) {
                int document = 0;
                int nth = 0;
                do {
                    boolean other = nth > 0 ? dice.falls(rates.otherScript()) : dice.falls(rates.otherScript() / 2);
                    Register register = other ? Register.other(dice) : Register.HOME;
                    to.accept(writing.write(person, nth, register, nth == 0 ? now : before, document, dice));
                    left--;
                    nth++;
                    document += dice.falls(rates.renewed()) ? 1 : 0;
                } while (left > 0 && nth < 6 && document < 4 && dice.falls(rates.again()));
                if (left <= 0) {
                    return;
                }
            }
        }
    }
}
