package org.durna.person.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How people and moments lie in columns. */
final class Stored {
    private Stored() {}

    static Long[] numbers(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(Long[]::new);
    }

    static List<PersonId> people(Array numbers) throws SQLException {
        return Arrays.stream((Long[]) numbers.getArray()).map(PersonId::new).toList();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNone(row, column), column);
    }

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
