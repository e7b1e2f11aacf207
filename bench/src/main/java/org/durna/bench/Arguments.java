package org.durna.bench;

import java.util.List;

/** What stands behind a name on the command line, as {@code --option value}. */
record Arguments(List<String> words) {
    Arguments {
        words = List.copyOf(words);
    }

    String name() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    int number(String option, int otherwise) {
        int at = words.indexOf("--" + option);
        if (at < 0) {
            return otherwise;
        }
        String written = at + 1 < words.size() ? words.get(at + 1) : "";
        if (!written.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("--" + option + " needs a number, such as --" + option + " 5");
        }
        return Integer.parseInt(written);
    }
}
