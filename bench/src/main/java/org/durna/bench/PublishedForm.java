package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented text in the form in which a pack's declaration is published: the openings that the pack's guide names, each with a mark.
 * The official text is not shipped, and a mark in every clause shows whether one import is there as a whole.
 */
final class PublishedForm {
    private static final Pattern ONE =
            Pattern.compile("- \\{(\\w+): \"?([^\",}]+)\"?, opens: \"((?:[^\"\\\\]|\\\\.)*)\"(.*)}");
    private static final Pattern CLOSES = Pattern.compile("closes: \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SEVERAL = Pattern.compile("- (\\w+): (.+)");

    private final List<Step> steps = new ArrayList<>();

    private record Step(String form, List<String> ids, List<String> opens, String closes, int blocks) {}

    PublishedForm(Path guide) throws IOException {
        List<String> lines =
                Files.readAllLines(guide).stream().map(String::strip).toList();
        for (int i = lines.indexOf("steps:") + 1;
                i < lines.size() && !lines.get(i).equals("names:");
                i++) {
            Matcher one = ONE.matcher(lines.get(i));
            if (one.matches()) {
                Matcher closes = CLOSES.matcher(one.group(4));
                steps.add(new Step(
                        one.group(1),
                        List.of(one.group(2)),
                        List.of(plain(one.group(3))),
                        closes.find() ? plain(closes.group(1)) : "",
                        1));
            } else {
                i = several(lines, i);
            }
        }
    }

    private int several(List<String> lines, int at) {
        Matcher head = SEVERAL.matcher(lines.get(at));
        if (!head.matches()) {
            throw new IllegalArgumentException("Not understood: " + lines.get(at));
        }
        List<String> ids = quoted(head.group(2));
        int blocks = 0;
        int i = at + 1;
        if (lines.get(i).startsWith("count:")) {
            blocks = Integer.parseInt(lines.get(i++).replaceAll("\\D", ""));
        }
        List<String> opens = new ArrayList<>();
        for (i++; i < lines.size() && lines.get(i).startsWith("- \""); i++) {
            opens.addAll(quoted(lines.get(i)));
        }
        steps.add(new Step(head.group(1), ids, opens, "", blocks == 0 ? opens.size() : blocks));
        return i - 1;
    }

    /** The whole text, each clause of which bears the mark. */
    String text(String mark) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            for (int i = 0; i < step.opens().size(); i++) {
                boolean last = i == step.opens().size() - 1;
                boolean cut = !step.form().equals("split") || i < step.blocks() - 1 || last;
                text.append(number(step, i))
                        .append(step.opens().get(i))
                        .append(' ')
                        .append(mark);
                text.append(end(step, last)).append(cut ? "\n\n" : " ");
            }
        }
        return text.toString();
    }

    private static String number(Step step, int i) {
        return step.form().equals("numbered") ? step.ids().get(i).replaceAll("\\D", "") + ". " : "";
    }

    private static String end(Step step, boolean last) {
        return switch (step.form()) {
            case "listed", "paragraphs" -> ";";
            case "numbered", "split" -> last ? "." : ";";
            default -> step.closes().isEmpty() ? "" : " " + step.closes();
        };
    }

    private static List<String> quoted(String text) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(text)
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    private static String plain(String quoted) {
        return quoted.replace("\\\"", "\"");
    }
}
