package org.durna.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says by which steps one spelling became the other, from the alignment that the weight was taken from. */
final class FindRoute {
    private final Set<Step> steps = EnumSet.noneOf(Step.class);
    private final NameComparer comparer;

    private FindRoute(NameComparer comparer) {
        this.comparer = comparer;
    }

    static Route between(Name a, NameKey first, Name b, NameKey second, NameComparer comparer) {
        if (first.isEmpty() || second.isEmpty()) {
            return new Route(List.of());
        }
        FindRoute found = new FindRoute(comparer);
        boolean inOrder = first.parts() <= second.parts();
        found.parts(inOrder ? a : b, inOrder ? first : second, inOrder ? b : a, inOrder ? second : first);
        if (found.steps.isEmpty() && sameText(a, b, false)) {
            found.steps.add(sameText(a, b, true) ? Step.SAME_LETTERS : Step.CASE_OR_MARKS);
        } else {
            found.readings(a, b);
        }
        if (found.steps.isEmpty()) {
            found.steps.add(Step.READ_ROMANISATION);
        }
        return new Route(List.copyOf(found.steps));
    }

    private static boolean sameText(Name a, Name b, boolean capitalsCount) {
        if (a.parts().size() != b.parts().size()) {
            return false;
        }
        for (int p = 0; p < a.parts().size(); p++) {
            String one = a.parts().get(p).text();
            String other = b.parts().get(p).text();
            if (capitalsCount ? !one.equals(other) : !one.equalsIgnoreCase(other)) {
                return false;
            }
        }
        return true;
    }

    private void readings(Name a, Name b) {
        if (a.writing() == b.writing() && a.writing() != Writing.LATIN) {
            return;
        }
        for (Writing writing : List.of(a.writing(), b.writing())) {
            switch (writing) {
                case AZERBAIJANI_LATIN -> {}
                case AZERBAIJANI_CYRILLIC -> steps.add(Step.READ_AZERBAIJANI_CYRILLIC);
                case ARABIC -> steps.add(Step.READ_ARABIC);
                case RUSSIAN -> steps.add(Step.READ_RUSSIAN);
                case TURKISH -> {
                    // Its letters are Azerbaijani ones, too: worth saying only beside a spelling with ə.
                    if (a.writing() == Writing.AZERBAIJANI_LATIN || b.writing() == Writing.AZERBAIJANI_LATIN) {
                        steps.add(Step.READ_TURKISH);
                    }
                }
                case MRZ -> steps.add(Step.READ_MRZ);
                case LATIN -> steps.add(Step.READ_ROMANISATION);
            }
        }
    }

    private void parts(Name few, NameKey fewKey, Name many, NameKey manyKey) {
        comparer.hundredths(fewKey, manyKey);
        int before = -1;
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < fewKey.parts(); i++) {
            int j = comparer.partner[i];
            if (j < 0) {
                missing(fewKey.role(i));
                continue;
            }
            if (j < before) {
                steps.add(Step.ORDER);
            }
            before = j;
            taken.add(j);
            pair(few.parts().get(i), fewKey, i, many.parts().get(j), manyKey, j);
        }
        for (int j = 0; j < manyKey.parts(); j++) {
            if (!taken.contains(j)) {
                missing(manyKey.role(j));
            }
        }
        if (comparer.together) {
            steps.remove(Step.PART_MISSING);
            steps.remove(Step.SLIP);
            steps.add(Step.WRITTEN_TOGETHER);
        }
    }

    private void missing(Role role) {
        switch (role) {
            case PARTICLE -> {}
            case PATRONYMIC -> steps.add(Step.PATRONYMIC_MISSING);
            case GIVEN, SURNAME, UNKNOWN -> steps.add(Step.PART_MISSING);
        }
    }

    private void pair(NamePart one, NameKey a, int i, NamePart other, NameKey b, int j) {
        boolean oneRussian = Patronymics.stemEnd(one.text()) > 0;
        if (one.role() == Role.PATRONYMIC
                && other.role() == Role.PATRONYMIC
                && oneRussian != Patronymics.stemEnd(other.text()) > 0) {
            steps.add(Step.PATRONYMIC_FORM);
        }
        boolean cut = a.cut && i + 1 == a.parts() || b.cut && j + 1 == b.parts();
        int whole = comparer.alignment.cost(a, a.from[i], a.end[i], b, b.from[j], b.end[j], false, 100_000);
        int stems = comparer.alignment.cost(a, a.from[i], a.stem[i], b, b.from[j], b.stem[j], false, 100_000);
        boolean endings = (a.stem[i] < a.end[i] || b.stem[j] < b.end[j]) && whole >= Parameters.WRONG && stems < whole;
        if (endings) {
            steps.add(Step.SURNAME_ENDING);
            steps.addAll(TraceSteps.of(a, a.from[i], a.stem[i], b, b.from[j], b.stem[j], false));
        } else {
            steps.addAll(TraceSteps.of(a, a.from[i], a.end[i], b, b.from[j], b.end[j], cut));
        }
        if (GenderOfSurname.differs(one, other)) {
            steps.add(Step.GENDER_OF_SURNAME);
        }
    }
}
