package id.sigap.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.problem.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of an error (RFC 9457).
 *
 * @param type    stable URN of the kind of problem
 * @param field   the field at fault, if there is one
 * @param traceId to be named to support; null without tracing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String field, String traceId, List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** One field that failed validation. */
    public record FieldError(String field, String message) {
    }

    static ProblemBody of(ProblemType type, Locale locale, Object[] values, String field, String traceId, List<FieldError> errors,
            Map<String, Object> members) {
        return new ProblemBody(type.type(), type.title().in(locale), type.status(), fill(type.detail().in(locale), values), field, traceId,
                errors, members);
    }

    private static String fill(String text, Object[] values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
