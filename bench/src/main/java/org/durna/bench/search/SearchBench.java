package org.durna.bench.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.database.Migrations;
import org.durna.database.RunningDatabase;
import org.durna.names.places.Gazetteer;
import org.durna.person.FindPeople;
import org.durna.person.Found;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.rules.Places;
import org.durna.person.store.AssertionRows;
import org.durna.shared.Outcome;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searching among so many records with 16 clients, audit included: the time, and whether the person is among the first ten.
 * Beside it, in the same run and on the same rows: trigrams (GIN) over a transliterated name, cut with the year of birth.
 */
public final class SearchBench {
    private static final int CLIENTS = 16;
    private static final int FIRST = 10;
    private static final int PEER_SHARE = 10;
    private static final Reader REGISTRAR = new Reader(
            new AccountName("bench"),
            new AgencyCode("BENCH"),
            Visibility.PARTIES,
            Set.of(Permission.READ_PEOPLE),
            Purpose.REGISTRATION);

    private final JdbcTemplate owner;
    private final DataSource application;
    private final Places places = new Places(Gazetteer.azerbaijan());
    private final FindPeople find;
    private final TransactionTemplate transaction;

    private SearchBench(RunningDatabase database) {
        DataSource tables = database.owner().orElseThrow();
        new Migrations().migrate(tables, database.applicationRole());
        this.owner = new JdbcTemplate(tables);
        this.application = database.application();
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(application));
        this.find = new FindPeople(
                new AssertionRows(JdbcClient.create(application), new JdbcTemplate(application)),
                new org.durna.person.store.GlanceRows(JdbcClient.create(application)),
                places,
                new AuditTrail(application, Clock.systemUTC(), new SecureRandom(), AuditSettings.defaults()),
                Clock.systemUTC());
    }

    public static void run(RunningDatabase database, long size, int questions) throws InterruptedException {
        new SearchBench(database).measure(size, questions);
    }

    private void measure(long size, int questions) throws InterruptedException {
        DataSource tables = java.util.Objects.requireNonNull(owner.getDataSource());
        long begun = System.nanoTime();
        People people = new People(tables, new KeysOfParticulars(places));
        Map<Asked.Kind, List<Asked>> asked = people.fill(size, questions);
        double filled = seconds(begun);
        double millions = people.written() / 1e6;
        begun = System.nanoTime();
        owner.execute(
                "create index assertion_found_by on person.assertion using gin (find_by) with (fastupdate = off)");
        double built = seconds(begun) / millions;
        double bytes = bytes("person.assertion_found_by") / people.written();
        begun = System.nanoTime();
        owner.execute("create extension if not exists pg_trgm");
        owner.execute("create index beside_trigrams on public.beside using gin (name gin_trgm_ops)");
        owner.execute("create index beside_born on public.beside (born)");
        double peerBuilt = seconds(begun) / millions;
        double peerBytes = (bytes("public.beside_trigrams") + bytes("public.beside_born")) / people.written();
        owner.execute("grant select on public.beside to durna_app");
        owner.execute("vacuum analyze person.assertion");
        owner.execute("vacuum analyze public.beside");
        System.out.printf(
                Locale.ROOT,
                "%d records in %.0f s; index: %.0f bytes a record, %.0f s a million; trigrams: %.0f bytes, %.0f s%n",
                people.written(),
                filled,
                bytes,
                built,
                peerBytes,
                peerBuilt);
        StringBuilder figures = new StringBuilder(String.format(
                Locale.ROOT,
                "\"records\":%d,\"bytes\":%.0f,\"build_s_per_million\":%.0f,\"peer_bytes\":%.0f,\"peer_build_s_per_million\":%.0f",
                people.written(),
                bytes,
                built,
                peerBytes,
                peerBuilt));
        for (Asked.Kind kind : Asked.Kind.values()) {
            List<Asked> of = asked.getOrDefault(kind, List.of());
            ask(of, this::ours);
            Result ours = ask(of, this::ours);
            System.out.printf(Locale.ROOT, "%s: %s%n", kind, ours.words());
            figures.append(ours.json(kind.name().toLowerCase(Locale.ROOT)));
            if (kind != Asked.Kind.NUMBER) {
                Result peer = ask(of.subList(0, of.size() / PEER_SHARE), question -> theirs(question, people));
                System.out.printf(Locale.ROOT, "%s, trigrams: %s%n", kind, peer.words());
                figures.append(peer.json("peer_" + kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        System.out.println("RESULT {\"name\":\"search\",\"figures\":{" + figures + "}}");
    }

    /** Whether the person is among the first ten, and how many spellings were found. */
    private record Answer(boolean found, long forms) {}

    private record Result(int asked, double median, double p95, double recall, double forms) {
        String words() {
            return String.format(
                    Locale.ROOT,
                    "%d asked, median %.1f ms, p95 %.1f ms, among the first ten %.3f, spellings %.1f",
                    asked,
                    median,
                    p95,
                    recall,
                    forms);
        }

        String json(String name) {
            return String.format(
                    Locale.ROOT,
                    ",\"%s_median_ms\":%.1f,\"%s_p95_ms\":%.1f,\"%s_recall10\":%.3f",
                    name,
                    median,
                    name,
                    p95,
                    name,
                    recall);
        }
    }

    private static Result ask(List<Asked> questions, Function<Asked, Answer> search) throws InterruptedException {
        double[] taken = new double[questions.size()];
        Answer[] answers = new Answer[questions.size()];
        AtomicInteger next = new AtomicInteger();
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(Thread.ofPlatform().start(() -> {
                for (int i = next.getAndIncrement(); i < taken.length; i = next.getAndIncrement()) {
                    long begun = System.nanoTime();
                    answers[i] = search.apply(questions.get(i));
                    taken[i] = (System.nanoTime() - begun) / 1e6;
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
        Arrays.sort(taken);
        return new Result(
                taken.length,
                taken[taken.length / 2],
                taken[(int) (taken.length * 0.95)],
                Arrays.stream(answers).filter(Answer::found).count() / (double) taken.length,
                Arrays.stream(answers).mapToLong(Answer::forms).average().orElse(0));
    }

    private Answer ours(Asked question) {
        Found found = java.util.Objects.requireNonNull(
                transaction.execute(status -> switch (find.find(question.words(), REGISTRAR)) {
                    case Outcome.Done(Found done) -> done;
                    case Outcome.Refused(var why) -> throw new IllegalStateException(why + " " + question);
                }));
        boolean among = found.people().stream()
                .limit(FIRST)
                .anyMatch(someone -> someone.id().value() == question.truth());
        return new Answer(among, found.forms());
    }

    private Answer theirs(Asked question, People people) {
        String name = people.plain(question.words().replaceAll(",.*", ""));
        String year = question.year().isEmpty() ? "" : " and born = '" + question.year() + "'";
        List<Long> found = new JdbcTemplate(application)
                .queryForList(
                        "select person from public.beside where name % ?" + year
                                + " order by similarity(name, ?) desc limit 10",
                        Long.class,
                        name,
                        name);
        return new Answer(found.contains(question.truth()), found.size());
    }

    private double bytes(String relation) {
        Long size = owner.queryForObject("select pg_relation_size(?::regclass)", Long.class, relation);
        return size == null ? 0 : size;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
