package org.durna.partnership;

import java.time.Instant;
import org.durna.shared.Language;

/** That a copy of the official text was taken: which file, which edition, when and by whom. */
public record OfficialImport(
        long number,
        Language language,
        String fileName,
        String sha256,
        OfficialCopy.Edition edition,
        Instant at,
        String account) {}
