package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.Letter;
import org.durna.person.LetterId;
import org.durna.person.Sight;
import org.durna.shared.Language;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of papers that people were handed about themselves. */
@Repository
public class PersonLetterRows {
    /** A paper that also speaks of somebody sealed is out of sight with them. */
    private static final String SEEN = InSight.everybodyOf("l.speaks_of || l.origin");

    private static final String COLUMNS = """
            l.id, l.origin, l.speaks_of, l.language, l.identity, l.sha256, l.issued_at, l.issued_by, l.agency,
            l.pdf is not null as kept
            from person.letter l join person.person p on p.id = l.origin""";

    private final JdbcClient sql;

    public PersonLetterRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void insert(Letter letter, byte[] pdf) {
        sql.sql("""
                insert into person.letter
                  (id, origin, speaks_of, language, identity, sha256, pdf, issued_at, issued_by, agency)
                values (:id, :origin, :speaksOf, :language, :identity, :sha256, :pdf, :at, :by, :agency)""")
                .param("id", letter.id().value())
                .param("origin", letter.origin().value())
                .param("speaksOf", Stored.numbers(letter.speaksOf()))
                .param("language", letter.language().code())
                .param("identity", letter.identity())
                .param("sha256", letter.sha256())
                .param("pdf", pdf)
                .param("at", letter.issuedAt().atOffset(ZoneOffset.UTC))
                .param("by", letter.issuedBy().value())
                .param("agency", letter.agency().value())
                .update();
    }

    /** What those who stand in a bundle now were handed, the newest first: a letter goes with whom it is addressed to. */
    public List<Letter> lettersOf(PersonId bundle, Sight sight) {
        return sql.sql("select " + COLUMNS + " where p.bundle = :bundle and " + SEEN
                        + " order by l.issued_at desc, l.id")
                .param("sight", sight.code())
                .param("bundle", bundle.value())
                .query((row, number) -> letter(row))
                .list();
    }

    public Optional<Letter> find(LetterId id, Sight sight) {
        return sql.sql("select " + COLUMNS + " where l.id = :id and " + SEEN)
                .param("sight", sight.code())
                .param("id", id.value())
                .query((row, number) -> letter(row))
                .optional();
    }

    public Optional<byte[]> pdf(LetterId id) {
        return sql.sql("select pdf from person.letter where id = :id and pdf is not null")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    public int eraseIssuedBefore(Instant before) {
        return sql.sql("delete from person.letter where issued_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                new LetterId(row.getObject("id", UUID.class)),
                new PersonId(row.getLong("origin")),
                Stored.people(row.getArray("speaks_of")),
                new Language(row.getString("language")),
                row.getString("identity"),
                row.getString("sha256"),
                Stored.instant(row, "issued_at"),
                new AccountName(row.getString("issued_by")),
                new AgencyCode(row.getString("agency")),
                row.getBoolean("kept"));
    }
}
