package org.durna.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Sealer;
import org.durna.audit.SealingKeys;
import org.durna.audit.Subject;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.RunningDatabase;
import org.durna.installation.DataFolders;
import org.durna.person.ErasedList;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/** A machine is lost; what was backed up comes back on another, and nobody can have touched the audit unseen. */
class BackupStoryTest {
    private static final String ALL_TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE'
              and table_schema not in ('pg_catalog', 'information_schema', 'audit', 'durna', 'person')""";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aLostMachineComesBackAndATouchedAuditIsNamed() throws IOException {
        Path lost = folder.resolve("lost");
        Path file = folder.resolve("backup.zip");
        assertThat(run("serve", "--until-ready", "--port", "0", "--data", "" + lost))
                .isZero();
        assertThat(run("import", "declaration", "" + anyFile(), "--data", "" + lost))
                .isEqualTo(1);
        assertThat(said()).contains("This copy cannot be taken", "Line ", "Nothing was stored");
        Map<String, Long> rows;
        PersonId erasedSince;
        try (RunningDatabase database = open(lost)) {
            record(database, lost);
            assertThat(run("import", "declaration", "" + anyFile(), "--data", "" + lost))
                    .isEqualTo(1);
            assertThat(said()).contains("/declaration/official");
            rows = rows(database);
            erasedSince = people(database).getFirst();
            assertThat(run("backup", "" + file, "--with-keys", "--data", "" + lost))
                    .as(this::said)
                    .isZero();
            record(database, lost);
        }
        FileSystemUtils.deleteRecursively(lost);

        Path found = folder.resolve("found");
        try (RunningDatabase database = open(found)) {
            ErasedList.in(found)
                    .append(List.of(new ErasedList.Line(erasedSince, Instant.parse("2026-11-24T01:00:00Z"))));
            assertThat(run("restore", "" + file, "--data", "" + found))
                    .as(this::said)
                    .isZero();
            assertThat(said()).contains("People erased since then and erased again: 1");
            assertThat(people(database)).isNotEmpty().doesNotContain(erasedSince);
            assertThat(rows(database)).isEqualTo(rows).isNotEmpty();
            assertThat(run("restore", "" + file, "--data", "" + found)).isEqualTo(1);
            assertThat(said()).contains("The database is not empty");
            assertThat(run("migrate", "--data", "" + found)).isZero();
            assertThat(said()).contains("Nothing was to be done");
            assertThat(run("verify-audit", "--data", "" + found)).as(this::said).isZero();
            assertThat(said()).contains("The audit is as it was sealed");

            JdbcTemplate owner = owner(database);
            Long touched =
                    owner.queryForObject("select min(id) from audit.entry where account = '~machine'", Long.class);
            owner.update("update audit.entry set account = 'other' where id = ?", touched);

            assertThat(run("verify-audit", "--data", "" + found)).isEqualTo(1);
            assertThat(said()).contains("Entry " + touched + " was altered after it was sealed.");
        }
    }

    @Test
    void theCheckOfTheMachineSpeaksInSentences() {
        assertThat(run("check", "--port", "0", "--data", "" + folder))
                .as(this::said)
                .isZero();
        assertThat(said()).contains("ok       Java 25 runs.");
    }

    private Path anyFile() throws IOException {
        return Files.writeString(folder.resolve("text.md"), "# Any other text\n\nof no declaration\n");
    }

    private int run(String... arguments) {
        said.getBuffer().setLength(0);
        CommandLine line = Durna.commandLine();
        PrintWriter writer = new PrintWriter(said, true);
        line.setOut(writer);
        line.setErr(writer);
        return line.execute(arguments);
    }

    private String said() {
        return said.toString();
    }

    private static RunningDatabase open(Path data) {
        return Databases.open(DatabaseSettings.embedded(data), new SecureRandom());
    }

    private static JdbcTemplate owner(RunningDatabase database) {
        return new JdbcTemplate(database.owner().orElseThrow());
    }

    private static Map<String, Long> rows(RunningDatabase database) {
        JdbcTemplate owner = owner(database);
        List<String> tables = new ArrayList<>(owner.queryForList(ALL_TABLES, String.class));
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, owner.queryForObject("select count(*) from " + table, Long.class)));
        return rows;
    }

    /** Those about whom something is asserted. */
    private static List<PersonId> people(RunningDatabase database) {
        return owner(database)
                .queryForList("select distinct origin from person.assertion order by 1", Long.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private static void record(RunningDatabase database, Path data) {
        DataFolders folders = new DataFolders(data);
        Clock clock = Clock.systemUTC();
        AuditSettings settings = AuditSettings.defaults();
        new AuditTrail(database.application(), clock, new SecureRandom(), settings)
                .record(new Entry(
                        Actor.machine("story"),
                        new Action("story.told"),
                        new Subject("story", "1"),
                        Detail.none().with("said", "once")));
        new Sealer(database.application(), SealingKeys.open(folders.keys()), folders.heads(), clock, settings).seal();
    }
}
