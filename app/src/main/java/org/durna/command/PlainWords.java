package org.durna.command;

import java.time.Duration;
import java.util.Locale;
import org.durna.database.DatabaseProblem;
import org.durna.frame.Messages;
import org.durna.pack.PackProblem;
import org.durna.shared.Reason;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on the terminal what went wrong in a sentence; a stack trace only for what nobody expected. */
final class PlainWords implements IExecutionExceptionHandler {
    private static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) throws Exception {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseProblem database) {
                line.getErr().println(sentence(database.reason()));
                return FAILED;
            }
            if (cause instanceof CommandRefused refused) {
                line.getErr().println(refused.getMessage());
                return FAILED;
            }
            if (cause instanceof PackProblem pack) {
                line.getErr().println(pack.getMessage());
                return FAILED;
            }
        }
        throw problem;
    }

    /** A reason in English, the language of the terminal. */
    static String sentence(Reason reason) {
        return sentence(reason.code(), reason.arguments().toArray());
    }

    static String sentence(String key, Object... arguments) {
        return Messages.ofTheTerminal().say(Messages.TERMINAL, key, arguments);
    }

    /** A time that somebody waited, such as {@code 12.3 s}. */
    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000d);
    }

    /** A size, such as {@code 1.5 MB}. */
    static String size(long bytes) {
        return bytes < 100_000
                ? String.format(Locale.ROOT, "%,d bytes", bytes)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000d);
    }
}
