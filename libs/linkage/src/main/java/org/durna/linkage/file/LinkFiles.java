package org.durna.linkage.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.durna.linkage.FileRun;
import org.durna.linkage.Linkage;
import org.durna.linkage.Linked;
import org.durna.linkage.Schema;
import org.durna.linkage.ScoredPairs;
import org.durna.linkage.Table;
import org.durna.linkage.Words;

/** Links one file with itself or two with each other. Killed, it goes on where it was; the result is the same. */
public final class LinkFiles {
    /** What is asked: the files, the schema's file if there is one, where to, how, and in which language to report. */
    public record Order(
            List<Path> files, Optional<Path> schema, Path out, Linkage linkage, int threads, Locale language) {
        public Order {
            files = List.copyOf(files);
        }
    }

    private final Order order;
    private final Words words;
    private final Consumer<String> tell;

    public LinkFiles(Order order, Consumer<String> tell) {
        this.order = order;
        this.words = Words.in(order.language());
        this.tell = tell;
    }

    public Linked run() throws IOException {
        Files.createDirectories(order.out());
        Schema schema = schema();
        try (ProblemFile problems = new ProblemFile(order.out().resolve("problems.csv"), words)) {
            ReadFiles.Result read = ReadFiles.read(
                    order.files(), schema, problems, rows -> tell.accept(words.say("progress.read", rows)));
            tell.accept(words.say("progress.read", read.table().rows()));
            RunFolder folder = new RunFolder(order.out());
            if (!folder.isFor(mark(schema, read.sum()))) {
                throw new BadInput("out.other-run", "" + order.out());
            }
            FileRun run = new FileRun(read.table(), order.linkage());
            tell.accept(words.say("progress.learnt", run.searchKeys()));
            Linked linked = run.decide(compare(run, folder));
            write(linked, read.firstRecordOf());
            RunFolder.write(
                    order.out().resolve("report.html"),
                    Report.of(linked, words, problems.sums(), read.unused()).getBytes(StandardCharsets.UTF_8));
            folder.clear();
            tell.accept(words.say("progress.done", order.out().resolve("report.html")));
            return linked;
        }
    }

    private Schema schema() throws IOException {
        if (order.schema().isPresent()) {
            return SchemaFile.read(order.schema().get());
        }
        try (TableFile first = new TableFile(order.files().getFirst())) {
            return SchemaFile.guess(first.header(), order.files().getFirst());
        }
    }

    /** What makes two runs the same: the bytes of the files, the schema, and how they are linked. */
    private String mark(Schema schema, long sum) {
        return sum + "\n" + schema.id() + "\n" + schema.fields() + "\n"
                + order.linkage().mark() + "\n";
    }

    private List<FileRun.Piece> compare(FileRun run, RunFolder folder) throws IOException {
        int count = run.pieces();
        List<Future<FileRun.Piece>> asked = new ArrayList<>();
        List<FileRun.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < count; i++) {
            done += folder.piece(i).isPresent() ? 1 : 0;
        }
        if (done > 0) {
            tell.accept(words.say("progress.resumed", done, count));
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(order.threads())) {
            for (int i = 0; i < count; i++) {
                int number = i;
                asked.add(hands.submit(() -> workOrTake(run, folder, number)));
            }
            for (int i = 0; i < count; i++) {
                pieces.add(asked.get(i).get());
                if ((i + 1) % Math.max(1, count / 20) == 0) {
                    tell.accept(words.say("progress.compared", i + 1, count));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The linkage was stopped", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause
                    ? new UncheckedIOException(cause)
                    : new IllegalStateException(e.getCause());
        }
        return pieces;
    }

    private static FileRun.Piece workOrTake(FileRun run, RunFolder folder, int number) throws IOException {
        Optional<FileRun.Piece> kept = folder.piece(number);
        if (kept.isPresent()) {
            return kept.get();
        }
        FileRun.Piece piece = run.work(number);
        folder.keep(number, piece);
        return piece;
    }

    private void write(Linked linked, List<Integer> firsts) throws IOException {
        Table table = linked.table();
        int[] rowOf = new int[table.rows()];
        for (int row = 0; row < rowOf.length; row++) {
            rowOf[table.arrived(row)] = row;
        }
        try (BufferedWriter out = Files.newBufferedWriter(order.out().resolve("groups.csv"))) {
            out.write("file,record,group\n");
            for (int[] group : linked.clusters().groups()) {
                String name = name(linked, group);
                for (int row : group) {
                    out.write((1 + table.source(row)) + "," + Cells.quoted(table.id(row)) + "," + Cells.quoted(name)
                            + "\n");
                }
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(order.out().resolve("pairs.csv"))) {
            out.write("file_one,one,file_other,other,probability,bits,one_person\n");
            ScoredPairs pairs = linked.pairs();
            for (int i = 0; i < pairs.size(); i++) {
                int one = pairs.one(i);
                int other = pairs.other(i);
                boolean together =
                        linked.clusters().of(one) == linked.clusters().of(other);
                out.write(String.format(
                        Locale.ROOT,
                        "%d,%s,%d,%s,%.6f,%.2f,%s%n",
                        1 + table.source(one),
                        Cells.quoted(table.id(one)),
                        1 + table.source(other),
                        Cells.quoted(table.id(other)),
                        pairs.probability(i),
                        pairs.odds(i),
                        together ? "yes" : "no"));
            }
        }
    }

    /** A group is named after the record of it whose name stands first in the order of letters. */
    private static String name(Linked linked, int[] group) {
        String first = linked.table().id(group[0]);
        for (int row : group) {
            String id = linked.table().id(row);
            first = id.compareTo(first) < 0 ? id : first;
        }
        return first;
    }
}
