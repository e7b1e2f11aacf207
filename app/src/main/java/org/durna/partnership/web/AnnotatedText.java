package org.durna.partnership.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.durna.partnership.Corrigendum;
import org.durna.partnership.OfficialText;

/** The official words of a clause, untouched, with a numbered mark after each slip that the corrigenda name. */
public record AnnotatedText(OfficialText text, List<Piece> pieces, List<Corrigendum> slips) {

    /**
     * A piece of the words.
     *
     * @param slip the number of the corrigendum that names it, or 0
     */
    public record Piece(String words, int slip) {}

    private record Found(int at, Corrigendum slip) {}

    static AnnotatedText of(OfficialText text, List<Corrigendum> corrigenda) {
        List<Found> found = new ArrayList<>();
        for (Corrigendum slip : corrigenda) {
            int at = text.words().indexOf(slip.found());
            if (at >= 0) {
                found.add(new Found(at, slip));
            }
        }
        found.sort(Comparator.comparingInt(Found::at));
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < found.size(); i++) {
            int from = Math.max(done, found.get(i).at());
            int to = Math.max(
                    from, found.get(i).at() + found.get(i).slip().found().length());
            pieces.add(new Piece(text.words().substring(done, from), 0));
            pieces.add(new Piece(text.words().substring(from, to), i + 1));
            done = to;
        }
        pieces.add(new Piece(text.words().substring(done), 0));
        return new AnnotatedText(
                text,
                pieces.stream().filter(piece -> !piece.words().isEmpty()).toList(),
                found.stream().map(Found::slip).toList());
    }
}
