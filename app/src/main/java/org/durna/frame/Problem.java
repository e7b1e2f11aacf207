package org.durna.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;

/**
 * Why a program did not get what it asked for (RFC 9457): the same code and sentence as on the pages.
 *
 * @param detail what is wrong, where, and what to do, in the reader's language
 * @param errors field by field, where the content was wrong
 */
@Schema(name = "Problem")
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        List<Field> errors) {
    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with one field. */
    @Schema(name = "FieldProblem")
    public record Field(String field, String code, String detail) {}
}
