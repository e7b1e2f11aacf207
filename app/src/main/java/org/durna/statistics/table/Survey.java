package org.durna.statistics.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A first look through a whole file: that it can be read to its end, what form it has, and which values stand in the columns
 * that tell figures apart.
 *
 * @param columns what the header alone says of them, to be confirmed or corrected
 * @param dimensions the values of each further column; none listed where there are too many to choose from
 */
public record Survey(
        TableForm form, List<String> header, Columns columns, Map<String, List<String>> dimensions, long rows) {
    /** A column with more values is text, not a dimension. */
    private static final int MOST_VALUES = 400;

    public Survey {
        header = List.copyOf(header);
        dimensions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    public static Survey of(InputStream in, FileLimits limits) throws IOException, UnreadableFile {
        TableReader table = new TableReader(in, limits);
        Recognition recognised = Recognition.of(table.header());
        Map<String, SortedSet<String>> values = new LinkedHashMap<>();
        recognised.dimensions().forEach(name -> values.put(name, new TreeSet<>()));
        long rows = 0;
        for (Optional<TableReader.Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows++;
            collect(table.header(), row.get().cells(), values);
        }
        if (rows == 0) {
            throw new UnreadableFile("statistics.file.no-rows");
        }
        return new Survey(recognised.form(), table.header(), recognised.columns(), listed(values), rows);
    }

    private static void collect(List<String> header, List<String> cells, Map<String, SortedSet<String>> values) {
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            SortedSet<String> seen = values.get(header.get(i));
            if (seen != null && seen.size() <= MOST_VALUES) {
                seen.add(cells.get(i).strip());
            }
        }
    }

    private static Map<String, List<String>> listed(Map<String, SortedSet<String>> values) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        values.forEach((name, seen) -> listed.put(name, seen.size() > MOST_VALUES ? List.of() : new ArrayList<>(seen)));
        return listed;
    }

    /** The columns that have several values, of which one must be chosen. */
    public List<String> open() {
        return dimensions.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether nobody needs to be asked: the form is known and every further column says the same in each row. */
    public boolean speaksForItself() {
        return form != TableForm.PLAIN && open().isEmpty() && !columns.geo().isEmpty();
    }
}
