package org.durna.activity.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.ActivityId;
import org.durna.activity.IatiImport;
import org.durna.activity.UnderstoodWords;
import org.durna.activity.iati.IatiActivity;
import org.durna.partnership.ClauseId;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files of activities, their rows before anybody sees them, and what words of other registers mean. */
@Repository
public class IatiRows {
    private static final int PAGE = 500;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String FILE =
            "SELECT id, agency, account, file_name, clause, visibility, at, state, broken_at FROM activity.iati_import ";

    /** One row of a file. */
    public record Staged(int position, String identifier, IatiActivity activity, String digest) {}

    /** Which activity stands for an identifier, and what its row was when it was taken. */
    public record Origin(ActivityId activity, String digest) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    public IatiRows(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    public void insert(IatiImport file) {
        sql.sql(
                        "INSERT INTO activity.iati_import (id, agency, account, file_name, checksum, clause, visibility, at, state)"
                                + " VALUES (:id, :agency, :account, :file, '', :clause, :visibility, :at, 'reading')")
                .param("id", file.id())
                .param("agency", file.agency().value())
                .param("account", file.account())
                .param("file", file.fileName())
                .param("clause", file.clause().value())
                .param("visibility", file.visibility().rank())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A file of that name whose reading was interrupted. */
    public Optional<IatiImport> unfinished(AgencyCode agency, String fileName) {
        return sql.sql(FILE
                        + "WHERE agency = :agency AND file_name = :file AND state = 'reading' ORDER BY at DESC LIMIT 1")
                .param("agency", agency.value())
                .param("file", fileName)
                .query(IatiRows::file)
                .optional();
    }

    public void put(UUID file, int position, List<IatiActivity> chunk) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            rows.add(new Object[] {file, position + i, chunk.get(i).identifier(), JSON.writeValueAsString(chunk.get(i))
            });
        }
        batches.batchUpdate(
                "INSERT INTO activity.iati_row (import, position, identifier, content, problems)"
                        + " VALUES (?, ?, ?, ?::jsonb, '[]') ON CONFLICT DO NOTHING",
                rows);
    }

    public void read(UUID file, String checksum) {
        sql.sql("UPDATE activity.iati_import SET state = 'read', checksum = :checksum WHERE id = :id")
                .param("id", file)
                .param("checksum", checksum)
                .update();
    }

    /** Of a file that breaks nothing is kept but where. */
    public void broken(UUID file, Reason reason) {
        sql.sql("DELETE FROM activity.iati_row WHERE import = :id")
                .param("id", file)
                .update();
        sql.sql("UPDATE activity.iati_import SET state = 'broken', broken_at = :reason WHERE id = :id")
                .param("id", file)
                .param("reason", JSON.writeValueAsString(reason))
                .update();
    }

    public Optional<IatiImport> find(UUID id, Reader reader) {
        return sql.sql(FILE + "WHERE id = :id AND agency = :agency")
                .param("id", id)
                .param("agency", reader.agencyOrNobody())
                .query(IatiRows::file)
                .optional();
    }

    /** The same, and nobody else publishes it before this transaction ends. */
    public Optional<IatiImport> findToChange(UUID id, Reader reader) {
        sql.sql("SELECT 1 FROM activity.iati_import WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(row -> {});
        return find(id, reader);
    }

    public List<IatiImport> newest(Reader reader) {
        return sql.sql(FILE + "WHERE agency = :agency ORDER BY at DESC LIMIT 50")
                .param("agency", reader.agencyOrNobody())
                .query(IatiRows::file)
                .list();
    }

    public void state(UUID id, IatiImport.State state, Instant at) {
        sql.sql("UPDATE activity.iati_import SET state = :state, publication = :at WHERE id = :id")
                .param("id", id)
                .param("state", state.word())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean discard(UUID id) {
        return sql.sql("DELETE FROM activity.iati_import WHERE id = :id AND state IN ('reading', 'read', 'broken')")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Hands over each row in order, a page at a time. */
    public void each(UUID file, Consumer<Staged> taker) {
        int after = -1;
        while (true) {
            List<Staged> page = sql.sql("SELECT position, identifier, content FROM activity.iati_row"
                            + " WHERE import = :id AND position > :after ORDER BY position LIMIT :limit")
                    .param("id", file)
                    .param("after", after)
                    .param("limit", PAGE)
                    .query((row, index) -> staged(row))
                    .list();
            page.forEach(taker);
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().position();
        }
    }

    public void mean(@Nullable AgencyCode agency, String kind, String word, String means) {
        sql.sql("INSERT INTO activity.iati_meaning (agency, kind, word, means) VALUES (:agency, :kind, :word, :means)"
                        + " ON CONFLICT (agency, kind, word) DO UPDATE SET means = excluded.means")
                .param("agency", agency == null ? "" : agency.value())
                .param("kind", kind)
                .param("word", word)
                .param("means", means)
                .update();
    }

    public UnderstoodWords meanings(AgencyCode agency) {
        Map<String, String> organisations = new HashMap<>();
        Map<String, String> sectors = new HashMap<>();
        sql.sql("SELECT kind, word, means FROM activity.iati_meaning WHERE agency = :agency")
                .param("agency", agency.value())
                .query(row -> {
                    (row.getString(1).equals("sector") ? sectors : organisations)
                            .put(row.getString(2), row.getString(3));
                });
        return new UnderstoodWords(organisations, sectors);
    }

    /** What stands for each identifier now. */
    public Map<String, Origin> standing() {
        Map<String, Origin> standing = new HashMap<>();
        sql.sql("SELECT o.identifier, o.activity, o.digest FROM activity.iati_origin o"
                        + " JOIN activity.activity a ON a.id = o.activity WHERE a.withdrawn_at IS NULL")
                .query(row -> {
                    standing.put(row.getString(1), new Origin(new ActivityId(row.getLong(2)), row.getString(3)));
                });
        return standing;
    }

    /** What imported ones of these activities were called where they came from. */
    public Map<ActivityId, String> identifiers(List<ActivityId> activities) {
        Map<ActivityId, String> identifiers = new HashMap<>();
        if (!activities.isEmpty()) {
            sql.sql("SELECT activity, identifier FROM activity.iati_origin WHERE activity IN (:ids)")
                    .param("ids", activities.stream().map(ActivityId::value).toList())
                    .query(row -> {
                        identifiers.put(new ActivityId(row.getLong(1)), row.getString(2));
                    });
        }
        return identifiers;
    }

    private static Staged staged(ResultSet row) throws SQLException {
        IatiActivity activity = JSON.readValue(row.getString("content"), IatiActivity.class);
        return new Staged(
                row.getInt("position"),
                row.getString("identifier"),
                activity,
                digest(JSON.writeValueAsString(activity)));
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IatiImport file(ResultSet row, int index) throws SQLException {
        return new IatiImport(
                row.getObject("id", UUID.class),
                new AgencyCode(row.getString("agency")),
                row.getString("account"),
                row.getString("file_name"),
                new ClauseId(row.getString("clause")),
                Visibility.ofRank(row.getInt("visibility")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                IatiImport.State.of(row.getString("state")),
                row.getString("broken_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(JSON.readValue(row.getString("broken_at"), Reason.class)));
    }
}
