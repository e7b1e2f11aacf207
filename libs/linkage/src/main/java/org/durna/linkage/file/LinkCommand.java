package org.durna.linkage.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.linkage.Linkage;
import org.durna.linkage.Words;

/** {@code ./durna link FILE [FILE] --out DIR}: a main of its own, so that it starts at once and needs no platform. */
public final class LinkCommand {
    private static final int REFUSED = 2;

    private final List<Path> files = new ArrayList<>();
    private Optional<Path> schema = Optional.empty();
    private Optional<Path> out = Optional.empty();
    private Locale language = Locale.of("az");
    private boolean oneToOne;
    private Optional<Double> precision = Optional.empty();
    private int threads = Runtime.getRuntime().availableProcessors();

    private LinkCommand() {}

    public static void main(String[] arguments) {
        PrintStream say = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), say));
    }

    /** The exit code: 0 done, 2 refused with a sentence, 1 broken. */
    static int run(List<String> arguments, PrintStream say) {
        LinkCommand command = new LinkCommand();
        try {
            if (arguments.isEmpty() || arguments.contains("--help")) {
                say.println(Words.in(command.language(arguments)).say("link.help"));
                return arguments.isEmpty() ? REFUSED : 0;
            }
            command.take(arguments);
            command.link(say);
            return 0;
        } catch (BadInput e) {
            say.println(Words.in(command.language).say(e.key(), e.arguments()));
            return REFUSED;
        } catch (IOException e) {
            say.println(Words.in(command.language).say("link.io", "" + e.getMessage()));
            return 1;
        }
    }

    private Locale language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean known = at >= 0 && at + 1 < arguments.size() && Words.LANGUAGES.contains(arguments.get(at + 1));
        return known ? Locale.of(arguments.get(at + 1)) : language;
    }

    private void take(List<String> arguments) {
        language = language(arguments);
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            switch (word) {
                case "--out" -> out = Optional.of(Path.of(after(arguments, i++)));
                case "--schema" -> schema = Optional.of(there(Path.of(after(arguments, i++))));
                case "--lang" -> {
                    String asked = after(arguments, i++);
                    if (!Words.LANGUAGES.contains(asked)) {
                        throw new BadInput("link.language", asked);
                    }
                }
                case "--one-to-one" -> oneToOne = true;
                case "--precision" -> precision = Optional.of(share(after(arguments, i++)));
                case "--threads" -> threads = count(after(arguments, i++));
                default -> {
                    if (word.startsWith("--")) {
                        throw new BadInput("link.option", word);
                    }
                    files.add(there(Path.of(word)));
                }
            }
        }
        if (files.isEmpty() || files.size() > 2) {
            throw new BadInput("link.files", files.size());
        }
        if (out.isEmpty()) {
            throw new BadInput("link.out");
        }
    }

    private static String after(List<String> arguments, int at) {
        if (at + 1 >= arguments.size()) {
            throw new BadInput("link.value", arguments.get(at));
        }
        return arguments.get(at + 1);
    }

    private static Path there(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BadInput("link.file", "" + file);
        }
        return file;
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            if (share > 0 && share < 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new BadInput("link.precision", text);
        }
        throw new BadInput("link.precision", text);
    }

    private static int count(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new BadInput("link.threads", text);
        }
        throw new BadInput("link.threads", text);
    }

    private void link(PrintStream say) throws IOException {
        Linkage linkage = files.size() == 1 ? Linkage.within() : oneToOne ? Linkage.oneToOne() : Linkage.between();
        linkage = linkage.threads(threads);
        if (precision.isPresent()) {
            linkage = linkage.precision(precision.get());
        }
        new LinkFiles(new LinkFiles.Order(files, schema, out.orElseThrow(), linkage, threads, language), say::println)
                .run();
    }
}
