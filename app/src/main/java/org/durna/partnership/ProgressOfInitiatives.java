package org.durna.partnership;

import java.time.LocalDate;
import java.util.Map;
import org.durna.access.Reader;
import org.springframework.stereotype.Service;

/** How far each initiative is, by the progress indicators of the statistics. */
@Service
public class ProgressOfInitiatives {

    public Map<ClauseId, Progress> on(LocalDate day, Reader reader) {
        return Map.of();
    }
}
