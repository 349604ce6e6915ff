package id.sigap.claims.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import id.sigap.contracts.auth.Role;
import id.sigap.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The service as its clients call it. */
final class Api {

    static final String BANK = "008";
    static final String ACCOUNT = "1234567890";

    private Api() {
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en").contentType(ContentType.JSON);
    }

    static Response eligibility(Worker worker, String reason) {
        return as(worker.token()).get("/claims/v1/eligibility?programme=JHT&reason=" + reason);
    }

    /** Waits until all that was told of the worker has arrived. */
    static Worker arrived(Worker worker) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Response answer = eligibility(worker, "RESIGNATION");
            return !"CHECKING".equals(answer.path("answer")) && answer.path("balanceAsOf") != null && answer.path("membershipAsOf") != null;
        });
        return worker;
    }

    static Response file(Worker worker, String reason) {
        return file(worker, reason, UUID.randomUUID().toString());
    }

    static Response file(Worker worker, String reason, Map<String, Object> statement) {
        return post(worker.token(), "/claims/v1/claims", Map.of("programme", "JHT", "reason", reason, "statement", statement,
                "bankAccount", Map.of("bankCode", BANK, "accountNumber", ACCOUNT)));
    }

    static Response file(Worker worker, String reason, String idempotencyKey) {
        return as(worker.token()).header("Idempotency-Key", idempotencyKey)
                .body(Map.of("programme", "JHT", "reason", reason, "bankAccount", Map.of("bankCode", BANK, "accountNumber", ACCOUNT)))
                .post("/claims/v1/claims");
    }

    static UUID filed(Worker worker) {
        return UUID.fromString(file(arrived(worker), "RESIGNATION").then().statusCode(201).extract().path("claimId"));
    }

    static Response claim(Worker worker, UUID claimId) {
        return as(worker.token()).get("/claims/v1/claims/" + claimId);
    }

    static Response post(String token, String path, Object body) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post(path);
    }

    /** A token that is still good after a test has moved its clock ahead. */
    static String lasting(UUID accountId, Set<Role> roles, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("exp", Instant.now().plus(Duration.ofDays(400)).getEpochSecond());
        return TestTokens.token(accountId, roles, claims);
    }

    static void awaitStatus(Worker worker, UUID claimId, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> claim(worker, claimId).then().body("status", org.hamcrest.Matchers.equalTo(status)));
    }
}
