package org.durna.statistics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Amount;
import org.durna.statistics.Flags;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How the values of this module lie in columns. */
public final class Stored {
    /** The one rule of sight, for a table under the alias given. */
    static String seen(String alias) {
        return "(" + alias + ".visibility <= :reach or " + alias + ".owner_agency = :agency)";
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectReader WORDS = JSON.readerForMapOf(String.class);

    private Stored() {}

    static StatementSpec sight(StatementSpec sql, Reader reader) {
        return sql.param("reach", reader.rank()).param("agency", reader.agencyOrNobody());
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T object(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static LocalizedText text(ResultSet row, String column) throws SQLException {
        return LocalizedText.ofJson(row.getString(column));
    }

    static Map<String, String> words(ResultSet row, String column) throws SQLException {
        return WORDS.readValue(row.getString(column));
    }

    static @Nullable AgencyCode agency(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : new AgencyCode(code);
    }

    static @Nullable String code(@Nullable AgencyCode agency) {
        return agency == null ? null : agency.value();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                new GeoCode(row.getString("geo")),
                ReferencePeriod.of(row.getString("period")),
                amount(row.getString("amount"), row.getBigDecimal("value")),
                new Flags(row.getString("flags")),
                row.getString("note"));
    }

    static Amount amount(String word, @Nullable BigDecimal value) {
        return switch (word) {
            case "value" -> new Amount.Counted(Objects.requireNonNull(value));
            case "zero" -> new Amount.Zero();
            case "rounded-to-zero" -> new Amount.RoundedToZero();
            case "missing" -> new Amount.Missing();
            case "confidential" -> new Amount.Confidential();
            case String other -> throw new IllegalStateException("No amount is called " + other);
        };
    }

    /** A figure as text, for columns that are sent as arrays of text. */
    static @Nullable String written(Amount amount) {
        BigDecimal value = value(amount);
        return value == null ? null : value.toPlainString();
    }

    static @Nullable BigDecimal value(Amount amount) {
        return amount instanceof Amount.Counted(BigDecimal value) ? value : null;
    }
}
