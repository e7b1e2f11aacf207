package org.durna.names;

import java.util.Arrays;

/**
 * Weighs whether two names are one; keep one per thread, for it keeps its working space.
 * The order of the two names does not matter, and comparing allocates nothing.
 */
public final class NameComparer {
    private static final int NOT_ALLOWED = Integer.MIN_VALUE / 4;

    final Alignment alignment = new Alignment();
    private final int[] bits = new int[Parameters.MOST_PARTS * Parameters.MOST_PARTS];
    private final int[] best = new int[(Parameters.MOST_PARTS + 1) << Parameters.MOST_PARTS];
    final int[] partner = new int[Parameters.MOST_PARTS];
    boolean together;
    private int worst;

    /** The weight in bits; 0 if one side is empty. */
    public double bits(NameKey a, NameKey b) {
        return hundredths(a, b) / 100.0;
    }

    /** Do the names speak for one name, at the threshold of this library? */
    public boolean oneName(NameKey a, NameKey b) {
        return !a.isEmpty() && !b.isEmpty() && hundredths(a, b) >= Parameters.ONE_NAME;
    }

    /** The level for counting agreements. */
    public Degree degree(NameKey a, NameKey b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Degree.MISSING;
        }
        int weight = hundredths(a, b);
        if (weight >= Parameters.ONE_NAME) {
            return sameLetters(a, b) ? Degree.SAME : Degree.SAME_BY_ROUTE;
        }
        return weight >= Parameters.CLOSE ? Degree.CLOSE : Degree.DIFFERENT;
    }

    /** The weight, its level and the route, for an officer. */
    public Likeness compare(Name a, Name b) {
        KeyMaker maker = new KeyMaker();
        NameKey first = maker.key(a);
        NameKey second = maker.key(b);
        Degree degree = degree(first, second);
        Weight weight = new Weight(bits(first, second));
        return new Likeness(weight, degree, FindRoute.between(a, first, b, second, this));
    }

    private static boolean sameLetters(NameKey a, NameKey b) {
        return Arrays.equals(a.letters, b.letters);
    }

    int hundredths(NameKey a, NameKey b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean inOrder = a.parts() < b.parts() || a.parts() == b.parts();
        NameKey few = inOrder ? a : b;
        NameKey many = inOrder ? b : a;
        together = false;
        int weight = assign(few, many);
        if (worst < 0 && few.parts() < many.parts()) {
            weight = Math.max(weight, joined(few, many));
        }
        return weight;
    }

    /** Lays parts to parts so that the sum is greatest; every order of parts gives the same sum. */
    private int assign(NameKey few, NameKey many) {
        int rows = few.parts();
        int columns = many.parts();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                bits[i * Parameters.MOST_PARTS + j] = pair(few, i, many, j);
            }
        }
        for (int i = rows - 1; i >= 0; i--) {
            row(i, rows, columns, few, many);
        }
        return collect(few, many, rows, columns);
    }

    private void row(int i, int rows, int columns, NameKey few, NameKey many) {
        int sets = 1 << columns;
        for (int used = 0; used < sets; used++) {
            int below = i + 1 == rows ? 0 : best[((i + 1) << columns) + used];
            int top = below + alone(few, i, many, used, columns);
            for (int j = 0; j < columns; j++) {
                int bit = 1 << j;
                int pair = bits[i * Parameters.MOST_PARTS + j];
                if ((used & bit) == 0 && pair > NOT_ALLOWED) {
                    int rest = i + 1 == rows ? 0 : best[((i + 1) << columns) + (used | bit)];
                    top = Math.max(top, pair + rest);
                }
            }
            best[(i << columns) + used] = top;
        }
    }

    /** A part that finds no partner: nothing lost if the other side simply has no such part. */
    private int alone(NameKey few, int i, NameKey many, int used, int columns) {
        Role role = few.role(i);
        if (role == Role.PARTICLE || role == Role.PATRONYMIC && !many.fatherNamed) {
            return 0;
        }
        for (int j = 0; j < columns; j++) {
            if ((used & 1 << j) == 0 && bits[i * Parameters.MOST_PARTS + j] > NOT_ALLOWED) {
                return Parameters.LEAST_OF_A_PART;
            }
        }
        return Parameters.PART_LEFT_OUT;
    }

    /** Walks the best assignment again and weighs agreement against disagreement. */
    private int collect(NameKey few, NameKey many, int rows, int columns) {
        int used = 0;
        int speaksFor = 0;
        worst = 0;
        int worstCount = 0;
        for (int i = 0; i < rows; i++) {
            int top = best[(i << columns) + used];
            int chosen = -1;
            for (int j = 0; j < columns && chosen < 0; j++) {
                int bit = 1 << j;
                int pair = bits[i * Parameters.MOST_PARTS + j];
                if ((used & bit) == 0 && pair > NOT_ALLOWED) {
                    int rest = i + 1 == rows ? 0 : best[((i + 1) << columns) + (used | bit)];
                    if (pair + rest == top) {
                        chosen = j;
                    }
                }
            }
            partner[i] = chosen;
            int gain = chosen >= 0 ? bits[i * Parameters.MOST_PARTS + chosen] : alone(few, i, many, used, columns);
            used |= chosen >= 0 ? 1 << chosen : 0;
            if (gain >= 0) {
                speaksFor += gain;
            } else {
                worst += gain;
                worstCount += gain < Parameters.PART_LEFT_OUT ? 1 : 0;
            }
        }
        for (int j = 0; j < columns; j++) {
            boolean counts = many.role(j) != Role.PARTICLE && many.role(j) != Role.PATRONYMIC;
            if ((used & 1 << j) == 0 && counts) {
                worst += Parameters.PART_LEFT_OUT;
            }
        }
        if (worstCount > 0) {
            return worst + speaksFor * Parameters.AGREEMENT_KEPT_AGAINST_DISAGREEMENT / 100;
        }
        return speaksFor + worst;
    }

    /** What one part says about another, or NOT_ALLOWED where their roles exclude each other. */
    private int pair(NameKey a, int i, NameKey b, int j) {
        Role one = a.role(i);
        Role other = b.role(j);
        int malus = 0;
        if (!one.mayBe(other)) {
            boolean fields = one != Role.PARTICLE && other != Role.PARTICLE;
            boolean father = one == Role.PATRONYMIC || other == Role.PATRONYMIC;
            if (!fields || father && (a.fatherNamed && b.fatherNamed || one == Role.SURNAME || other == Role.SURNAME)) {
                return NOT_ALLOWED;
            }
            malus = Parameters.FIELDS_SWAPPED;
        } else if (a.fatherNamed && b.fatherNamed && (one == Role.PATRONYMIC) != (other == Role.PATRONYMIC)) {
            return NOT_ALLOWED;
        }
        return malus + weigh(a, i, b, j);
    }

    private int weigh(NameKey a, int i, NameKey b, int j) {
        boolean cut = a.cut && i + 1 == a.parts() || b.cut && j + 1 == b.parts();
        int cost = alignment.cost(a, a.from[i], a.end[i], b, b.from[j], b.end[j], cut, Parameters.HOPELESS);
        int sounds = Math.max(a.end[i] - a.from[i], b.end[j] - b.from[j]);
        int information = Math.min(a.information[i], b.information[j]);
        int whole = PartWeight.of(information, cost, sounds);
        boolean endings = a.stem[i] < a.end[i] || b.stem[j] < b.end[j];
        if (whole >= 0 || !endings) {
            return whole;
        }
        int stems = alignment.cost(a, a.from[i], a.stem[i], b, b.from[j], b.stem[j], false, Parameters.HOPELESS);
        int ofStems = PartWeight.of(information, stems, Math.max(a.stem[i] - a.from[i], b.stem[j] - b.from[j]));
        return ofStems < 0 ? Math.min(whole, ofStems) : Math.max(whole, ofStems + Parameters.ENDING_CHANGED);
    }

    /** The side with more parts may have written two of them apart: Əli Ağa, Əliağa. */
    private int joined(NameKey few, NameKey many) {
        int weight = Integer.MIN_VALUE;
        for (int j = 0; j + 1 < many.parts(); j++) {
            boolean family = many.role(j).mayBe(many.role(j + 1)) || many.role(j) == Role.PARTICLE;
            if (family && many.end[j] == many.from[j + 1]) {
                weight = Math.max(weight, joinedAt(few, many, j));
            }
        }
        return weight;
    }

    private int joinedAt(NameKey few, NameKey many, int j) {
        for (int i = 0; i < few.parts(); i++) {
            int cost = alignment.cost(
                    few, few.from[i], few.end[i], many, many.from[j], many.end[j + 1], false, Parameters.HOPELESS);
            if (PartWeight.of(few.information[i], cost, few.end[i] - few.from[i]) > 0) {
                together = true;
                return restWithout(few, i, many, j, cost);
            }
        }
        return Integer.MIN_VALUE;
    }

    private int restWithout(NameKey few, int i, NameKey many, int j, int cost) {
        int weight = PartWeight.of(few.information[i], cost, few.end[i] - few.from[i]) + Parameters.TOGETHER;
        for (int r = 0; r < few.parts(); r++) {
            if (r != i) {
                int top = Parameters.LEAST_OF_A_PART;
                for (int c = 0; c < many.parts(); c++) {
                    if (c != j && c != j + 1) {
                        top = Math.max(top, pair(few, r, many, c));
                    }
                }
                weight = top < 0 ? Math.min(weight, 0) + top : weight + top;
            }
        }
        return weight;
    }
}
