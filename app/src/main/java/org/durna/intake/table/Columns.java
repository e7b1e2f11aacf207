package org.durna.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table says what.
 *
 * @param lastRow the row in which the heads end
 * @param written the heads as they are written
 * @param others heads that nothing is made of
 */
public record Columns(int lastRow, Map<Heading, Integer> places, Map<Heading, String> written, List<String> others) {
    private static final int WITHIN = 30;
    /** A shorter head counts the rows: "No", "№". */
    private static final int SHORTEST_WORTH_SAYING = 3;

    public Columns {
        places = Map.copyOf(places);
        written = Map.copyOf(written);
        others = List.copyOf(others);
    }

    /**
     * The row that names most columns within the first thirty, with the row under it where a head is merged over two of them
     * ("Dates" over "start" and "end"); nothing where not even two columns, a title among them, are named.
     */
    public static Optional<Columns> of(Grid grid, Function<String, Optional<Heading>> meaning) {
        @Nullable Columns best = null;
        List<Grid.Row> rows = grid.rows();
        for (int at = 0; at < Math.min(WITHIN, rows.size()); at++) {
            Columns one = read(List.of(rows.get(at)), meaning);
            best = better(best, one);
            if (at + 1 < rows.size()) {
                best = better(best, read(List.of(rows.get(at), rows.get(at + 1)), meaning));
            }
        }
        return Optional.ofNullable(best).filter(each -> each.places().size() >= 2 && each.has(Heading.TITLE));
    }

    private static Columns better(@Nullable Columns best, Columns next) {
        return best == null || next.places().size() > best.places().size() ? next : best;
    }

    private static Columns read(List<Grid.Row> heads, Function<String, Optional<Heading>> meaning) {
        Map<Heading, Integer> places = new EnumMap<>(Heading.class);
        Map<Heading, String> written = new EnumMap<>(Heading.class);
        List<String> others = new ArrayList<>();
        int width = heads.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            String lower = heads.getLast().cell(column).text();
            String upper = heads.getFirst().cell(column).text();
            Optional<Heading> found = meaning.apply(lower)
                    .or(() -> meaning.apply(upper + " " + lower))
                    .or(() -> meaning.apply(upper));
            if (found.isPresent() && !places.containsKey(found.get())) {
                places.put(found.get(), column);
                written.put(found.get(), upper.equals(lower) ? upper : (upper + " " + lower).strip());
            } else if (found.isEmpty() && lower.length() >= SHORTEST_WORTH_SAYING) {
                others.add(lower);
            }
        }
        return new Columns(heads.getLast().number(), places, written, others);
    }

    public boolean has(Heading heading) {
        return places.containsKey(heading);
    }

    public Grid.Cell in(Grid.Row row, Heading heading) {
        return row.cell(places.getOrDefault(heading, -1));
    }
}
