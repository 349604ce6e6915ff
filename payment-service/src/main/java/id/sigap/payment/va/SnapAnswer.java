package id.sigap.payment.va;

import id.sigap.payment.bank.snap.ResponseCode;
import id.sigap.payment.bank.snap.SnapService;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes answers as SNAP wants them. */
final class SnapAnswer {

    private SnapAnswer() {
    }

    static Response success(SnapService service, Map<String, ?> fields) {
        return of(service, 200, 0, "Successful", fields);
    }

    static Response refused(SnapService service, SnapRefusal refusal) {
        return of(service, refusal.http(), refusal.caseCode(), refusal.getMessage(), Map.of());
    }

    /** The bank cannot know what happened, and asks again. */
    static Response failed(SnapService service) {
        return of(service, 500, 0, "General Error", Map.of());
    }

    private static Response of(SnapService service, int http, int caseCode, String message, Map<String, ?> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("responseCode", new ResponseCode(http, service.code(), caseCode).toString());
        body.put("responseMessage", message);
        body.putAll(fields);
        return Response.status(http).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
