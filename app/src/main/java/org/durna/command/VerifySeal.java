package org.durna.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.durna.audit.SealPublicKeys;
import org.durna.audit.Verification;
import org.durna.audit.Verification.Broken;
import org.durna.audit.Verification.Verified;
import org.durna.audit.VerifyAudit;
import org.durna.database.RunningDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that the audit is as it was sealed, and names the first thing that is not. */
@Command(
        name = "verify-audit",
        description = "check that the audit is as it was sealed",
        mixinStandardHelpOptions = true)
final class VerifySeal implements Callable<Integer> {
    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (RunningDatabase database = installation.join()) {
            SealPublicKeys keys = SealPublicKeys.read(installation.folders().keys());
            Verification verification = new VerifyAudit(
                            database.application(), installation.folders().heads(), keys, Clock.systemUTC())
                    .run();
            return switch (verification) {
                case Verified verified -> sound(verified);
                case Broken broken -> broken(broken);
            };
        }
    }

    private int sound(Verified verified) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(PlainWords.sentence("audit.verified", verified.entries(), verified.batches(), verified.unsealed()));
        if (verified.givenUp() > 0) {
            out.println(PlainWords.sentence("audit.verified.given-up", verified.givenUp()));
        }
        out.println(PlainWords.seconds(verified.took()));
        out.flush();
        return ExitCode.OK;
    }

    private int broken(Broken broken) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(PlainWords.sentence(broken.reason()));
        err.flush();
        return ExitCode.SOFTWARE;
    }
}
