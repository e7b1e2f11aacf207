package org.durna.meeting.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingPack;
import org.durna.meeting.MeetingPackId;
import org.durna.shared.Language;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued meeting packs: added and read, never changed. A pack is seen by those who see the meeting and all that was put into it. */
@Repository
public class PackRows {
    private static final String SEEN = " FROM meeting.pack k JOIN meeting.meeting m ON m.id = k.meeting"
            + " WHERE (m.visibility <= :reach OR m.owner_agency = :agency) AND k.reach <= :reach ";

    private final JdbcClient sql;

    public PackRows(JdbcClient sql) {
        this.sql = sql;
    }

    public MeetingPack keep(
            Meeting meeting, Language language, Instant at, Visibility reach, byte[] paper, byte[] workbook) {
        String pdf = digest(paper);
        String xlsx = digest(workbook);
        long id = sql.sql("""
                        INSERT INTO meeting.pack (meeting, day, language, issued_at, reach, pdf, pdf_digest, xlsx, xlsx_digest)
                        VALUES (:meeting, :day, :language, :at, :seen, :pdf, :pdfDigest, :xlsx, :xlsxDigest)
                        RETURNING id
                        """)
                .param("meeting", meeting.number().value())
                .param("day", meeting.day())
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("seen", reach.rank())
                .param("pdf", paper)
                .param("pdfDigest", pdf)
                .param("xlsx", workbook)
                .param("xlsxDigest", xlsx)
                .query(Long.class)
                .single();
        return new MeetingPack(new MeetingPackId(id), meeting.number(), meeting.day(), language, at, pdf, xlsx);
    }

    public List<MeetingPack> of(MeetingId meeting, Reader reader) {
        return sql.sql("SELECT k.id, k.meeting, k.day, k.language, k.issued_at, k.pdf_digest, k.xlsx_digest" + SEEN
                        + "AND k.meeting = :meeting ORDER BY k.issued_at DESC, k.id DESC")
                .param("meeting", meeting.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(PackRows::pack)
                .list();
    }

    public Optional<byte[]> file(MeetingPackId id, boolean paper, Reader reader) {
        return sql.sql("SELECT " + (paper ? "k.pdf" : "k.xlsx") + SEEN + "AND k.id = :id")
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private static MeetingPack pack(ResultSet row, int index) throws SQLException {
        return new MeetingPack(
                new MeetingPackId(row.getLong("id")),
                new MeetingId(row.getLong("meeting")),
                row.getObject("day", LocalDate.class),
                new Language(row.getString("language")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("pdf_digest"),
                row.getString("xlsx_digest"));
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
