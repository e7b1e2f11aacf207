package org.durna.activity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.durna.activity.CurrencyCode;
import org.durna.activity.ExchangeRate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exchange rates by currency and day. */
@Repository
public class RateRows {
    private final JdbcClient sql;

    public RateRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ExchangeRate> all() {
        return sql.sql("SELECT currency, day, rate, source, sample, verified FROM activity.exchange_rate"
                        + " ORDER BY day DESC, currency")
                .query(RateRows::rate)
                .list();
    }

    public void put(ExchangeRate rate, String by, Instant at) {
        sql.sql("""
                        INSERT INTO activity.exchange_rate (currency, day, rate, source, sample, verified, recorded_by, recorded_at)
                        VALUES (:currency, :day, :rate, :source, :sample, :verified, :by, :at)
                        ON CONFLICT (currency, day) DO UPDATE SET rate = excluded.rate, source = excluded.source,
                            sample = excluded.sample, verified = excluded.verified, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at
                        """)
                .param("currency", rate.currency().value())
                .param("day", rate.day())
                .param("rate", rate.rate())
                .param("source", rate.source())
                .param("sample", rate.sample())
                .param("verified", rate.verified())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ExchangeRate rate(ResultSet row, int index) throws SQLException {
        return new ExchangeRate(
                new CurrencyCode(row.getString("currency")),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("rate").stripTrailingZeros(),
                row.getString("source"),
                row.getBoolean("sample"),
                row.getBoolean("verified"));
    }
}
