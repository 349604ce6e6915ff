package id.sigap.gateway.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;

import id.sigap.contracts.problem.ProblemType;
import io.vertx.core.json.JsonObject;

public final class Problems {

    private Problems() {
    }

    /** Checks status, media type, language and text of a problem answer. */
    public static JsonObject assertProblem(ProblemType expected, String language, HttpResponse<String> answer) {
        assertEquals(expected.status(), answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(language, answer.headers().firstValue("Content-Language").orElse(""));
        JsonObject body = new JsonObject(answer.body());
        boolean english = "en".equals(language);
        assertEquals(expected.type(), body.getString("type"));
        assertEquals(expected.status(), body.getInteger("status"));
        assertEquals(english ? expected.title().english() : expected.title().indonesian(), body.getString("title"));
        assertEquals(english ? expected.detail().english() : expected.detail().indonesian(), body.getString("detail"));
        assertTrue(body.getString("traceId").matches("[0-9a-f]{32}"), answer.body());
        return body;
    }
}
