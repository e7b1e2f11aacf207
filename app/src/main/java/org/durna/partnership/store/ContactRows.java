package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.partnership.ContactPoint;
import org.durna.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contact points. */
@Repository
public class ContactRows {
    private final JdbcClient sql;

    public ContactRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ContactPoint> inOffice(LocalDate day) {
        return sql.sql("""
                        SELECT agency, name, post, email, phone, languages, sample FROM partnership.contact_point
                        WHERE ended_on IS NULL OR ended_on > :day ORDER BY agency, name
                        """).param("day", day).query(ContactRows::contact).list();
    }

    public void insert(ContactPoint contact) {
        sql.sql("""
                        INSERT INTO partnership.contact_point (agency, name, post, email, phone, languages, sample)
                        VALUES (:agency, :name, :post::jsonb, :email, :phone, :languages, :sample)
                        """)
                .param("agency", contact.agency().value())
                .param("name", contact.name())
                .param("post", contact.post().json())
                .param("email", contact.email())
                .param("phone", contact.phone() == null ? "" : contact.phone())
                .param("languages", contact.languages().toArray(String[]::new))
                .param("sample", contact.sample())
                .update();
    }

    /** Erases those whose duty ended before that day. */
    public int eraseEndedBefore(LocalDate day) {
        return sql.sql("DELETE FROM partnership.contact_point WHERE ended_on < :day")
                .param("day", day)
                .update();
    }

    private static ContactPoint contact(ResultSet row, int index) throws SQLException {
        return new ContactPoint(
                new AgencyCode(row.getString("agency")),
                row.getString("name"),
                LocalizedText.ofJson(row.getString("post")),
                row.getString("email"),
                row.getString("phone"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getBoolean("sample"));
    }
}
