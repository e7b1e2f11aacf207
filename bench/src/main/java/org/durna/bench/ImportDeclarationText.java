package org.durna.bench;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A coordinator brings in one edition of the official text after the other; each bears a mark in every clause. */
final class ImportDeclarationText implements Deed {
    private static final Pattern MARK = Pattern.compile("nişan[0-9a-f]{16}");

    private final RandomGenerator random;
    private final PublishedForm form;
    private final String language;
    private String taken = "";
    private String inHand = "";
    private int acknowledged;

    ImportDeclarationText(RandomGenerator random, PublishedForm form, String language) {
        this.random = random;
        this.form = form;
        this.language = language;
    }

    @Override
    public String name() {
        return "declaration";
    }

    @Override
    public String account() {
        return "nigar.aliyeva";
    }

    @Override
    public void once(Somebody somebody) throws IOException, InterruptedException {
        String mark = String.format("nişan%016x", random.nextLong());
        String preview = somebody.led(
                somebody.upload("/declaration/official", Map.of("language", language), "soak.md", form.text(mark)));
        inHand = mark;
        somebody.led(somebody.submit(preview, preview, Map.of("edition", "another")));
        taken = mark;
        inHand = "";
        acknowledged++;
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public List<String> wrong(Somebody somebody) throws IOException, InterruptedException {
        Set<String> marks = new HashSet<>();
        int clauses = 0;
        for (JsonNode clause : somebody.json("/api/clauses").path("items")) {
            for (JsonNode official : clause.path("official")) {
                Matcher mark = MARK.matcher(official.path("text").asString());
                marks.add(mark.find() ? mark.group() : "no mark");
                clauses++;
            }
        }
        if (!inHand.isEmpty() && marks.equals(Set.of(inHand))) {
            taken = inHand;
        }
        inHand = "";
        boolean right = taken.isEmpty() ? marks.isEmpty() : marks.equals(Set.of(taken)) && clauses > 50;
        return right ? List.of() : List.of(clauses + " clauses bear the marks " + marks + ", not " + taken);
    }
}
