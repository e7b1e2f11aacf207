package org.durna.activity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDates;
import org.durna.activity.ActivityDocument;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityResult;
import org.durna.activity.ActivityScope;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Organisation;
import org.durna.activity.overlap.OverlapKeys;
import org.durna.activity.overlap.Portrait;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of activities; every reading asks as somebody, and sees by the one rule of sight. */
@Repository
public class ActivityRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ActivityResult>> RESULTS = new TypeReference<>() {};
    private static final TypeReference<List<ActivityDocument>> DOCUMENTS = new TypeReference<>() {};
    static final String COLUMNS = "a.id, a.title, a.body, a.lead_agency, a.owner_agency, a.clauses, a.themes,"
            + " a.groups, a.places, a.partners, a.status, a.planned_start, a.planned_end, a.actual_start, a.actual_end,"
            + " a.results, a.documents, a.source, a.visibility, a.sample, a.version ";
    static final String SEEN = "a.withdrawn_at IS NULL AND (a.visibility <= :reach OR a.owner_agency = :agency) ";

    private static final String FIELDS =
            "title, body, lead_agency, owner_agency, clauses, themes, groups, places, partners,"
                    + " status, planned_start, planned_end, actual_start, actual_end, results, documents, source, visibility, keys,"
                    + " sample, recorded_by, recorded_at)";
    private static final String VALUES =
            ":title::jsonb, :body::jsonb, :lead, :owner, :clauses, :themes, :groups, :places,"
                    + " :partners, :status, :plannedStart, :plannedEnd, :actualStart, :actualEnd, :results::jsonb,"
                    + " :documents::jsonb, :source, :visibility, :keys, :sample, :by, :at)";
    private static final String INSERT =
            "INSERT INTO activity.activity (" + FIELDS + " VALUES (" + VALUES + " RETURNING id";
    /** The same with a number that was drawn before, for many at a time. */
    static final String INSERT_NUMBERED =
            "INSERT INTO activity.activity (id, " + FIELDS + " OVERRIDING SYSTEM VALUE VALUES (:id, " + VALUES;

    private final JdbcClient sql;
    private final OverlapKeys keys;

    public ActivityRows(JdbcClient sql, OverlapKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    public List<Activity> list(ActivityQuery query, Reader reader) {
        Map<String, Object> asked = new HashMap<>();
        StringBuilder text = new StringBuilder("SELECT " + COLUMNS + "FROM activity.activity a WHERE " + SEEN);
        ClauseId clause = query.clause();
        AgencyCode agency = query.agency();
        String theme = query.theme();
        ActivityStatus status = query.status();
        ActivityQuery.Position after = query.after();
        if (clause != null) {
            text.append("AND a.clauses @> ARRAY[:clause]::text[] ");
            asked.put("clause", clause.value());
        }
        if (agency != null) {
            text.append("AND (a.lead_agency = :working OR a.partners @> ARRAY[:partner]::text[]) ");
            asked.put("working", agency.value());
            asked.put("partner", new Organisation.OfAgency(agency).key());
        }
        if (theme != null) {
            text.append("AND a.themes @> ARRAY[:theme]::text[] ");
            asked.put("theme", theme);
        }
        if (status != null) {
            text.append("AND a.status = :status ");
            asked.put("status", status.code());
        }
        if (query.drafts()) {
            text.append("AND a.visibility = 3 ");
        }
        if (after != null) {
            text.append("AND (a.begins, a.id) < (:day, :id) ");
            asked.put("day", after.begins());
            asked.put("id", after.id());
        }
        return seenBy(sql.sql(text + "ORDER BY a.begins DESC, a.id DESC LIMIT :limit"), reader)
                .params(asked)
                .param("limit", query.limit())
                .query(ActivityRows::activity)
                .list();
    }

    /** What one of these agencies leads, or one of these organisations works in, and begins by a day; the latest first. */
    public List<Activity> doneBy(
            List<Organisation> organisations, List<AgencyCode> agencies, LocalDate until, int most, Reader reader) {
        return seenBy(sql.sql("SELECT " + COLUMNS + """
                        FROM activity.activity a
                        WHERE (a.lead_agency = ANY (:agencies::text[]) OR a.partners && :organisations::text[])
                          AND a.begins <= :until AND %s
                        ORDER BY a.begins DESC, a.id DESC LIMIT :most
                        """.formatted(SEEN)), reader)
                .param("agencies", Listed.in(agencies, AgencyCode::value))
                .param("organisations", Listed.in(organisations, Organisation::key))
                .param("until", until)
                .param("most", most)
                .query(ActivityRows::activity)
                .list();
    }

    public Optional<Activity> find(ActivityId id, Reader reader) {
        return seenBy(sql.sql("SELECT " + COLUMNS + "FROM activity.activity a WHERE a.id = :id AND " + SEEN), reader)
                .param("id", id.value())
                .query(ActivityRows::activity)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Activity> findToChange(ActivityId id, Reader reader) {
        sql.sql("SELECT 1 FROM activity.activity WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return find(id, reader);
    }

    public Map<ClauseId, Activities.Count> counts(List<ClauseId> clauses, LocalDate until, Reader reader) {
        Map<ClauseId, Activities.Count> counts = new HashMap<>();
        seenBy(sql.sql("""
                        SELECT c.id, count(*), count(*) FILTER (WHERE a.status IN (2, 3))
                        FROM activity.activity a CROSS JOIN LATERAL unnest(a.clauses) AS c(id)
                        WHERE a.clauses && :clauses::text[] AND a.begins <= :until AND %s
                        GROUP BY c.id
                        """.formatted(SEEN)), reader)
                .param("clauses", Listed.in(clauses, ClauseId::value))
                .param("until", until)
                .query(row -> {
                    counts.put(new ClauseId(row.getString(1)), new Activities.Count(row.getLong(2), row.getLong(3)));
                });
        return counts;
    }

    public boolean isEmpty() {
        return sql.sql("SELECT NOT EXISTS (SELECT 1 FROM activity.activity)")
                .query(Boolean.class)
                .single();
    }

    public ActivityId insert(Activity activity, String by, Instant at) {
        return new ActivityId(sql.sql(INSERT)
                .paramSource(values(activity)
                        .addValue("owner", activity.owner().value())
                        .addValue("sample", activity.sample())
                        .addValue("by", by)
                        .addValue("at", at.atOffset(ZoneOffset.UTC)))
                .query(Long.class)
                .single());
    }

    /** Changes an activity that still has the version named; says whether it had. */
    public boolean update(Activity activity) {
        return sql.sql("""
                        UPDATE activity.activity
                        SET title = :title::jsonb, body = :body::jsonb, lead_agency = :lead, clauses = :clauses,
                            themes = :themes, groups = :groups, places = :places, partners = :partners, status = :status,
                            planned_start = :plannedStart, planned_end = :plannedEnd, actual_start = :actualStart,
                            actual_end = :actualEnd, results = :results::jsonb, documents = :documents::jsonb,
                            source = :source, visibility = :visibility, keys = :keys, version = version + 1
                        WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                        """)
                        .paramSource(values(activity)
                                .addValue("id", activity.number().value())
                                .addValue("version", activity.version()))
                        .update()
                == 1;
    }

    /** Counts the version on, because something that belongs to the activity was changed. */
    public void touch(ActivityId id) {
        sql.sql("UPDATE activity.activity SET version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Takes an activity out of sight, or puts it back. */
    public boolean withdraw(ActivityId id, boolean withdrawn, Instant at) {
        return sql.sql("UPDATE activity.activity SET withdrawn_at = :at, version = version + 1"
                                + " WHERE id = :id AND (withdrawn_at IS NULL) = :withdrawn")
                        .param("id", id.value())
                        .param("withdrawn", withdrawn)
                        .param("at", withdrawn ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** The agency that keeps an activity, also a withdrawn one. */
    public Optional<AgencyCode> owner(ActivityId id) {
        return sql.sql("SELECT owner_agency FROM activity.activity WHERE id = :id")
                .param("id", id.value())
                .query((row, i) -> new AgencyCode(row.getString(1)))
                .optional();
    }

    static JdbcClient.StatementSpec seenBy(JdbcClient.StatementSpec asked, Reader reader) {
        return asked.param("reach", reader.rank()).param("agency", reader.agencyOrNobody());
    }

    /** The fields of an activity by the names that the statements have for them. */
    MapSqlParameterSource values(Activity activity) {
        ActivityScope scope = activity.scope();
        ActivityDates dates = activity.dates();
        return new MapSqlParameterSource()
                .addValue("title", activity.title().json())
                .addValue("body", activity.body().json())
                .addValue("lead", activity.lead().value())
                .addValue("clauses", Listed.in(scope.clauses(), ClauseId::value))
                .addValue("themes", Listed.in(scope.themes(), Function.identity()))
                .addValue("groups", Listed.in(scope.groups(), Function.identity()))
                .addValue("places", Listed.in(scope.places(), Function.identity()))
                .addValue("partners", Listed.in(scope.partners(), Organisation::key))
                .addValue("status", activity.status().code())
                .addValue("plannedStart", dates.plannedStart(), Types.DATE)
                .addValue("plannedEnd", dates.plannedEnd(), Types.DATE)
                .addValue("actualStart", dates.actualStart(), Types.DATE)
                .addValue("actualEnd", dates.actualEnd(), Types.DATE)
                .addValue("results", JSON.writeValueAsString(activity.results()))
                .addValue("documents", JSON.writeValueAsString(activity.documents()))
                .addValue("source", activity.source())
                .addValue("visibility", activity.visibility().rank())
                .addValue("keys", keys.of(Portrait.of(activity)));
    }

    static Activity activity(ResultSet row, int index) throws SQLException {
        return new Activity(
                new ActivityId(row.getLong("id")),
                LocalizedText.ofJson(row.getString("title")),
                LocalizedText.ofJson(row.getString("body")),
                new AgencyCode(row.getString("lead_agency")),
                new AgencyCode(row.getString("owner_agency")),
                new ActivityScope(
                        Listed.out(row, "clauses", ClauseId::new),
                        Listed.out(row, "themes", Function.identity()),
                        Listed.out(row, "groups", Function.identity()),
                        Listed.out(row, "places", Function.identity()),
                        Listed.out(row, "partners", Organisation::of)),
                new ActivityDates(
                        row.getObject("planned_start", LocalDate.class),
                        row.getObject("planned_end", LocalDate.class),
                        row.getObject("actual_start", LocalDate.class),
                        row.getObject("actual_end", LocalDate.class)),
                ActivityStatus.ofCode(row.getInt("status")).orElseThrow(),
                JSON.readValue(row.getString("results"), RESULTS),
                JSON.readValue(row.getString("documents"), DOCUMENTS),
                row.getString("source"),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }
}
