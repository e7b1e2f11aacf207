package org.durna.partnership.reading;

import java.util.List;
import java.util.Optional;
import org.durna.partnership.OfficialTextProblem;

/** What a file turned out to be: every text in its place, or the problems that stand in the way, first line first. */
public record ReadText(List<PlacedText> texts, List<OfficialTextProblem> problems) {
    public ReadText {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }

    public Optional<PlacedText> text(String unit) {
        return texts.stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    static ReadText refused(List<OfficialTextProblem> problems) {
        return new ReadText(List.of(), problems);
    }
}
