package org.durna.activity.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists of words on their way into an array of the database and back. */
final class Listed {
    private Listed() {}

    static <T> String[] in(List<T> values, Function<T, String> words) {
        return values.stream().map(words).toArray(String[]::new);
    }

    static <T> List<T> out(ResultSet row, String column, Function<String, T> read) throws SQLException {
        Array array = row.getArray(column);
        return Stream.of((String[]) array.getArray()).map(read).toList();
    }
}
