package org.durna.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a machine as whom it is here. */
@RestController
@Tag(name = "Access", description = "Who the token stands for")
class MeApi {
    private final Problems problems;

    MeApi(Problems problems) {
        this.problems = problems;
    }

    /** Who asks, for which agency and purpose, and which doors are open for that purpose. */
    @Schema(name = "Me")
    record Me(String account, String agency, @Nullable String purpose, String reach, List<String> permissions) {}

    @GetMapping("/api/me")
    @Operation(summary = "The account, agency, purpose and open doors of the token")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Me.class)))
    ResponseEntity<?> me(@Parameter(hidden = true) Reader reader, @Parameter(hidden = true) Page page) {
        if (reader.account() == null || reader.agency() == null) {
            return problems.of(HttpStatus.UNAUTHORIZED, Reason.of("access.sign-in-first"), page.language());
        }
        return ResponseEntity.ok(new Me(
                reader.account().value(),
                reader.agency().value(),
                reader.purpose() == null ? null : word(reader.purpose()),
                word(reader.reach()),
                Arrays.stream(Permission.values())
                        .filter(reader::may)
                        .map(MeApi::word)
                        .toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
