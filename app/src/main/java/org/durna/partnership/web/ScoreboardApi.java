package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.partnership.Scoreboards;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scoreboard for programs. */
@RestController
@Tag(name = "Scoreboard", description = "What moves, what stalls, who does it")
class ScoreboardApi {
    private final Scoreboards scoreboards;
    private final Clock clock;

    ScoreboardApi(Scoreboards scoreboards, Clock clock) {
        this.scoreboards = scoreboards;
        this.clock = clock;
    }

    @GetMapping("/api/scoreboard")
    @Operation(summary = "Every initiative against every party, as of a day")
    ScoreboardResource scoreboard(
            @Parameter(hidden = true) Reader reader,
            @Parameter(description = "the day it is read as of; today when absent")
                    @RequestParam(name = "on", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> on) {
        return ScoreboardResource.of(scoreboards.on(on.orElse(LocalDate.now(clock)), reader));
    }
}
