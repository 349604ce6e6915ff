package id.sigap.auth.binding;

import id.sigap.auth.Client;
import id.sigap.platform.sql.Database;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What members and officers do with cases in these tests. */
final class Cases {

    private Cases() {
    }

    static Response open(Client.SignedIn who, UUID binding, Map<String, Object> body) {
        return Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post("/auth/v1/bindings/" + binding + "/case");
    }

    static Response opened(Client.SignedIn who, UUID binding, String reason, String statement) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", reason));
        body.put("statement", statement);
        Response answer = open(who, binding, body);
        answer.then().statusCode(202);
        return answer;
    }

    static UUID id(Database database, UUID binding) {
        return database.first("select id from binding_case where binding_id = ?", row -> row.uuid("id"), binding).orElseThrow();
    }

    static Response look(String officer, UUID id) {
        return Client.as(officer).get("/auth/v1/binding-cases/" + id);
    }

    static Response decide(String officer, UUID id, Map<String, Object> body) {
        return Client.as(officer).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post("/auth/v1/binding-cases/" + id + "/decision");
    }
}
