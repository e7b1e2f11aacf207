package org.durna.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.durna.partnership.OfficialTextReport.State;
import org.durna.partnership.reading.PlacedText;
import org.durna.partnership.reading.ReadText;
import org.durna.partnership.reading.Words;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;

/** Somebody puts the officially published text beside the clauses: all of it or none. */
public final class ImportOfficialText {
    private ImportOfficialText() {}

    /** Why a copy is not taken. */
    public sealed interface Refusal {
        /** The door is closed to this reader. */
        record Closed(Reason reason) implements Refusal {}

        /** The pack does not say how the official text in this language is read. */
        record NoGuide(Language language) implements Refusal {}

        /** The previewed file is no longer there: confirmed already, or too old. */
        record Gone() implements Refusal {}

        /** The copy is damaged, or no copy at all: each place, first line first. */
        record Damaged(List<OfficialTextProblem> problems) implements Refusal {
            public Damaged {
                problems = List.copyOf(problems);
            }

            /** Whether every clause is there and only words differ from the known edition. */
            public boolean onlyWordsDiffer() {
                return problems.stream()
                        .allMatch(problem -> problem.reason().code().equals("declaration.text.altered"));
            }
        }
    }

    static Outcome<OfficialTextReport, Refusal> decide(
            OfficialCopy copy, ReadText read, List<OfficialText> stored, List<Corrigendum> corrigenda) {
        if (!read.isWhole()) {
            return Outcome.refused(new Refusal.Damaged(read.problems()));
        }
        List<OfficialText> texts = texts(read, copy.language());
        List<String> changed = changed(stored, texts);
        State state = stored.isEmpty() ? State.FIRST : changed.isEmpty() ? State.SAME : State.REPLACES;
        return Outcome.done(new OfficialTextReport(copy, state, texts, changed, notFound(texts, corrigenda)));
    }

    private static List<OfficialText> texts(ReadText read, Language language) {
        List<OfficialText> texts = new ArrayList<>();
        for (PlacedText text : read.texts()) {
            texts.add(new OfficialText(
                    text.unit(), text.furniture(), texts.size() + 1, language, text.line(), text.text()));
        }
        return texts;
    }

    private static List<String> changed(List<OfficialText> stored, List<OfficialText> texts) {
        Map<String, String> before = stored.stream().collect(Collectors.toMap(OfficialText::unit, OfficialText::words));
        Map<String, OfficialText> after =
                texts.stream().collect(Collectors.toMap(OfficialText::unit, Function.identity()));
        List<String> changed = new ArrayList<>();
        texts.stream()
                .filter(text -> !text.words().equals(before.get(text.unit())))
                .forEach(text -> changed.add(text.unit()));
        stored.stream().filter(text -> !after.containsKey(text.unit())).forEach(text -> changed.add(text.unit()));
        return changed;
    }

    private static List<Corrigendum> notFound(List<OfficialText> texts, List<Corrigendum> corrigenda) {
        return corrigenda.stream()
                .filter(slip -> texts.stream()
                        .noneMatch(text -> text.unit().equals(slip.id()) && Words.contain(text.words(), slip.found())))
                .toList();
    }
}
