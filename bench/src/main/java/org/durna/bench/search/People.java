package org.durna.bench.search;

import com.ibm.icu.text.Transliterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.MadePerson;
import org.durna.person.Particulars;
import org.durna.person.Source;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.AssertionRows;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the registry and the peer's table with the same invented people, and holds back one record of some of them to ask with. */
final class People {
    private static final int BATCH = 5_000;
    private static final AgencyCode KEEPER = new AgencyCode("BENCH");

    private final JdbcTemplate owner;
    private final TransactionTemplate together;
    private final AssertionRows rows;
    private final KeysOfParticulars keys;
    private final Transliterator plain = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private final List<AssertionRows.New> waiting = new ArrayList<>();
    private final List<Object[]> people = new ArrayList<>();
    private final List<Object[]> beside = new ArrayList<>();
    private final Map<Asked.Kind, List<Asked>> asked = new HashMap<>();
    private long written;

    People(DataSource tables, KeysOfParticulars keys) {
        this.owner = new JdbcTemplate(tables);
        this.together = new TransactionTemplate(new JdbcTransactionManager(tables));
        this.rows = new AssertionRows(JdbcClient.create(tables), owner);
        this.keys = keys;
    }

    /** So many records of the registry, and so many questions of each kind. */
    Map<Asked.Kind, List<Asked>> fill(long size, int questions) {
        owner.update("insert into access.agency (code, party, kind, name) values ('BENCH', 'XX', 'service', '{}')");
        owner.execute("drop index person.assertion_found_by");
        owner.execute("create table public.beside (person bigint, name text, born text)");
        long every = Math.max(1, size / (questions * 8L));
        Instant at = Instant.now();
        PersonRecord[] before = new PersonRecord[1];
        SyntheticPeople.seeded(1961).write(size, made -> {
            boolean first = made.id().endsWith("-0");
            if (!first && made.id().endsWith("-1") && Long.parseLong(made.person()) % every == 0) {
                Asked.of(made, before[0]).forEach(each -> keep(each, questions));
            } else {
                before[0] = made;
                MadePerson.particulars(made).ifPresent(said -> write(made, said, first, at));
            }
        });
        flush();
        return asked;
    }

    long written() {
        return written;
    }

    private void keep(Asked each, int questions) {
        List<Asked> of = asked.computeIfAbsent(each.kind(), kind -> new ArrayList<>());
        if (of.size() < questions) {
            of.add(each);
        }
    }

    private void write(PersonRecord made, Particulars said, boolean first, Instant at) {
        PersonId person = new PersonId(Long.parseLong(made.person()));
        if (first) {
            people.add(new Object[] {person.value(), person.value(), at.atOffset(ZoneOffset.UTC)});
        }
        Source source = new Source(KEEPER, made.id(), LocalDate.EPOCH);
        Assertion assertion = new Assertion(new AssertionId(UUID.randomUUID()), person, person, source, said, at, true);
        waiting.add(new AssertionRows.New(assertion, keys.of(said), new AccountName("bench")));
        String born = said.born() == null ? "" : "" + said.born().year();
        beside.add(new Object[] {person.value(), plain(said.presentName().written()), born});
        written++;
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        together.executeWithoutResult(status -> {
            owner.batchUpdate("insert into person.person (id, bundle, made_at) values (?, ?, ?)", people);
            rows.insert(waiting);
            owner.batchUpdate("insert into public.beside values (?, ?, ?)", beside);
        });
        people.clear();
        waiting.clear();
        beside.clear();
    }

    /** What a good engineer would put beside the name for trigrams to work across scripts. */
    String plain(String name) {
        return plain.transliterate(name);
    }
}
