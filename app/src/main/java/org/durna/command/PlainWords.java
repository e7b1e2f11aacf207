package org.durna.command;

import org.durna.database.DatabaseProblem;
import org.durna.frame.Messages;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.pack.PackProblem;
import org.durna.shared.Language;
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
            if (cause instanceof PackProblem pack) {
                line.getErr().println(pack.getMessage());
                return FAILED;
            }
        }
        throw problem;
    }

    /** A reason in English, the language of the terminal. */
    static String sentence(Reason reason) {
        Messages messages = new Messages(Pack.shipped(new PackId("eu-azerbaijan")));
        return messages.say(new Language("en"), reason);
    }
}
