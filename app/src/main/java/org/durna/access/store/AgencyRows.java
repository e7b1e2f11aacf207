package org.durna.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.AgencyKind;
import org.durna.access.FormerName;
import org.durna.access.PartyCode;
import org.durna.access.Standing;
import org.durna.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of agencies, their names and their dated standing. */
@Repository
public class AgencyRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            SELECT g.code, g.party, g.kind, g.name, g.version,
                   COALESCE((SELECT s.standing FROM access.agency_standing s
                             WHERE s.agency = g.code AND s.since <= :today
                             ORDER BY s.since DESC LIMIT 1), 'partner') AS standing
            FROM access.agency g
            """;

    private final JdbcClient sql;

    public AgencyRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Agency> find(AgencyCode code, LocalDate today) {
        return sql.sql(SELECT + "WHERE g.code = :code")
                .param("today", today)
                .param("code", code.value())
                .query(AgencyRows::agency)
                .optional();
    }

    public List<Agency> all(LocalDate today) {
        return sql.sql(SELECT + "ORDER BY g.code")
                .param("today", today)
                .query(AgencyRows::agency)
                .list();
    }

    public List<FormerName> formerNames(AgencyCode code) {
        return sql.sql("SELECT name, until FROM access.agency_former_name WHERE agency = :code ORDER BY until DESC")
                .param("code", code.value())
                .query((row, i) -> new FormerName(text(row.getString("name")), row.getObject("until", LocalDate.class)))
                .list();
    }

    public boolean insert(Agency agency, LocalDate since) {
        int added = sql.sql("INSERT INTO access.agency (code, party, kind, name)"
                        + " VALUES (:code, :party, :kind, :name::jsonb) ON CONFLICT DO NOTHING")
                .param("code", agency.code().value())
                .param("party", agency.party().value())
                .param("kind", agency.kind().value())
                .param("name", JSON.writeValueAsString(agency.name()))
                .update();
        if (added == 1) {
            putStanding(agency.code(), agency.standing(), since);
        }
        return added == 1;
    }

    public void putStanding(AgencyCode agency, Standing standing, LocalDate since) {
        sql.sql("INSERT INTO access.agency_standing (agency, since, standing) VALUES (:agency, :since, :standing)"
                        + " ON CONFLICT (agency, since) DO UPDATE SET standing = excluded.standing")
                .param("agency", agency.value())
                .param("since", since)
                .param("standing", standing.word())
                .update();
    }

    /** Changes the name if nobody else did meanwhile. */
    public boolean rename(Agency agency, LocalizedText name, AgencyKind kind) {
        return sql.sql("UPDATE access.agency SET name = :name::jsonb, kind = :kind, version = version + 1"
                                + " WHERE code = :code AND version = :version")
                        .param("name", JSON.writeValueAsString(name))
                        .param("kind", kind.value())
                        .param("code", agency.code().value())
                        .param("version", agency.version())
                        .update()
                == 1;
    }

    public void keepFormerName(AgencyCode agency, LocalizedText name, LocalDate until) {
        sql.sql("INSERT INTO access.agency_former_name (agency, until, name) VALUES (:agency, :until, :name::jsonb)"
                        + " ON CONFLICT DO NOTHING")
                .param("agency", agency.value())
                .param("until", until)
                .param("name", JSON.writeValueAsString(name))
                .update();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return agency(row, "name", "version");
    }

    static Agency agency(ResultSet row, String name, String version) throws SQLException {
        return new Agency(
                new AgencyCode(row.getString("code")),
                new PartyCode(row.getString("party")),
                new AgencyKind(row.getString("kind")),
                Standing.ofWord(row.getString("standing")),
                text(row.getString(name)),
                row.getInt(version));
    }

    private static LocalizedText text(String json) {
        return JSON.readValue(json, LocalizedText.class);
    }
}
