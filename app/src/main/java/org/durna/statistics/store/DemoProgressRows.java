package org.durna.statistics.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.durna.shared.LocalizedText;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.ReferencePeriod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the invented progress of the demonstration: a baseline, a target and one edition of figures for an indicator. */
@Repository
public class DemoProgressRows {
    private final JdbcClient sql;

    public DemoProgressRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether an indicator has no edition of figures yet, and nobody has set its way. */
    public boolean isBlank(IndicatorCode indicator) {
        return sql.sql("""
                        SELECT exists (SELECT 1 FROM statistics.indicator i WHERE i.code = :code AND NOT i.edited)
                           AND NOT exists (SELECT 1 FROM statistics.dataset d WHERE d.indicator = :code)
                        """)
                .param("code", indicator.value())
                .query(Boolean.class)
                .single();
    }

    public void way(
            IndicatorCode indicator,
            ReferencePeriod start,
            BigDecimal baseline,
            ReferencePeriod goal,
            BigDecimal target) {
        sql.sql("UPDATE statistics.indicator SET baseline_period = :period, baseline_value = :value WHERE code = :code")
                .param("period", start.code())
                .param("value", baseline)
                .param("code", indicator.value())
                .update();
        sql.sql("INSERT INTO statistics.target (indicator, period, period_end, value)"
                        + " VALUES (:code, :period, :end, :value) ON CONFLICT DO NOTHING")
                .param("code", indicator.value())
                .param("period", goal.code())
                .param("end", goal.end())
                .param("value", target)
                .update();
    }

    /** A new edition of invented figures, all of the partnership as a whole. */
    public long edition(IndicatorCode indicator, LocalizedText title, LocalDate vintage, Instant at) {
        return sql.sql("""
                        INSERT INTO statistics.dataset (indicator, origin, organisation, title, vintage, vintage_precision,
                            licence, attribution, rounding, verified, sample, headline_geo, published_at, published_by)
                        VALUES (:code, 'pack', 'Durna', :title::jsonb, :vintage, 'day', 'Apache-2.0', 'Durna', 'none',
                            true, true, '_Z', :at, '~demo')
                        RETURNING id
                        """)
                .param("code", indicator.value())
                .param("title", title.json())
                .param("vintage", vintage)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public void value(long dataset, ReferencePeriod period, BigDecimal value) {
        boolean zero = value.signum() == 0;
        sql.sql("""
                        INSERT INTO statistics.observation (dataset, geo, period, period_start, period_end, amount, value)
                        VALUES (:dataset, '_Z', :period, :start, :end, :amount, :value)
                        """)
                .param("dataset", dataset)
                .param("period", period.code())
                .param("start", period.start())
                .param("end", period.end())
                .param("amount", zero ? "zero" : "value")
                .param("value", zero ? null : value, java.sql.Types.NUMERIC)
                .update();
    }
}
