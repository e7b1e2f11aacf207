package org.durna.linkage.file;

import java.util.ArrayList;
import java.util.List;

/** A row of text whose cells stand between one sign, and may be quoted (RFC 4180). */
public record Separated(char sign) {
    private static final char[] SIGNS = {',', ';', '\t', '|'};

    /** By the sign that stands in a header most often; by commas where there is none. */
    public static Separated asIn(String header) {
        char best = SIGNS[0];
        long most = 0;
        for (char each : SIGNS) {
            long count = header.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return new Separated(best);
    }

    /** Whether a quotation begins in the text that does not end in it. */
    public static boolean isOpen(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    /** The cells of a row, at least one, without the marks of their quotations. */
    public List<String> cells(String text) {
        return text.indexOf('"') < 0 ? plain(text) : quoted(text);
    }

    private List<String> plain(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(sign); to >= 0; to = text.indexOf(sign, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    private List<String> quoted(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == sign && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
