package org.durna.linkage.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.durna.linkage.Problem;
import org.durna.linkage.Words;

/** Every problem of the files, one row each as it is met, and their sums for the report. */
final class ProblemFile implements AutoCloseable {
    /** A kind of problem in a column: how often, and where first. */
    record Sum(String file, String column, Problem.What what, long count, long firstRow) {}

    private final BufferedWriter out;
    private final Words words;
    private final Map<String, Sum> sums = new TreeMap<>();

    ProblemFile(Path file, Words words) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.words = words;
        out.write("file,row,column,problem,compared,in_words\n");
    }

    void add(Problem problem) {
        sums.merge(
                problem.file() + "\t" + problem.column() + "\t" + problem.what(),
                new Sum(problem.file(), problem.column(), problem.what(), 1, problem.row()),
                (a, b) -> new Sum(a.file(), a.column(), a.what(), a.count() + 1, Math.min(a.firstRow(), b.firstRow())));
        try {
            out.write(Cells.quoted(problem.file()) + "," + problem.row() + "," + Cells.quoted(problem.column()) + ","
                    + problem.what() + "," + problem.what().compared() + ","
                    + Cells.quoted(words.say("problem." + problem.what())) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Sum> sums() {
        return new ArrayList<>(sums.values());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
