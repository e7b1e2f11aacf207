package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Markdown or plain text into blocks and takes the marks of Markdown off. */
final class PlainBlocks {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern RULE = Pattern.compile("^\\s*([-*_]\\s*){3,}$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*[*_]{0,2}\\d+\\\\?\\.\\s.*");
    private static final Pattern STARS = Pattern.compile("(?<!\\\\)\\*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\\\`*_{}\\[\\]()#+.!\"'-])");
    private static final Pattern HARD_BREAK = Pattern.compile("\\\\$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();

    private PlainBlocks() {}

    static List<Block> of(String text) {
        PlainBlocks made = new PlainBlocks();
        List<String> lines = text.lines().toList();
        boolean eachLineIsOne = lines.stream().dropWhile(String::isBlank).noneMatch(String::isBlank);
        for (int i = 0; i < lines.size(); i++) {
            made.take(lines.get(i), i + 1, eachLineIsOne);
        }
        made.close();
        return List.copyOf(made.blocks);
    }

    private void take(String line, int number, boolean alone) {
        boolean heading = HEADING.matcher(line).find();
        if (line.isBlank()
                || heading
                || alone
                || RULE.matcher(line).matches()
                || NUMBERED.matcher(line).matches()) {
            close();
        }
        String words = RULE.matcher(line).matches() ? "" : words(line);
        if (!words.isEmpty()) {
            open.add(new Block(words, List.of(new Block.Mark(0, number))));
        }
        if (heading) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(Block.joined(open));
            open.clear();
        }
    }

    private static String words(String line) {
        String plain = HEADING.matcher(line).replaceFirst("");
        plain = HARD_BREAK.matcher(plain).replaceFirst("");
        plain = STARS.matcher(plain).replaceAll("");
        return Words.collapsed(ESCAPE.matcher(plain).replaceAll(""));
    }
}
