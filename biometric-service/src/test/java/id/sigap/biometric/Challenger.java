package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** A member who takes face challenges. */
record Challenger(Member member) {

    static final String PATH = "/biometric/v1/challenges";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ValidatableResponse begins(UUID operationId) {
        return given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "en")
                .contentType("application/json").body("{\"operationId\":\"" + operationId + "\"}").post(PATH).then();
    }

    JsonPath isAsked(UUID operationId) {
        return begins(operationId).statusCode(201).extract().jsonPath();
    }

    ValidatableResponse sends(String challengeId, int step, String nonce, byte[] picture) {
        return sends(challengeId, step, nonce, picture, UUID.randomUUID().toString());
    }

    ValidatableResponse sends(String challengeId, int step, String nonce, byte[] picture, String key) {
        return given().auth().oauth2(member.token).header("Idempotency-Key", key).header("Accept-Language", "en")
                .contentType("image/jpeg").queryParam("step", step).queryParam("nonce", nonce).body(picture).post(PATH + "/" + challengeId + "/frames")
                .then();
    }

    /** Answers each step with the picture of its turn, and waits for the judgement. */
    JsonPath answers(JsonPath challenge, Function<String, byte[]> pictureOfTurn) {
        JsonPath at = challenge;
        while ("OPEN".equals(at.getString("state"))) {
            at = sends(at.getString("challengeId"), at.getInt("step"), at.getString("nonce"), pictureOfTurn.apply(at.getString("turn")))
                    .statusCode(202).extract().jsonPath();
        }
        String id = at.getString("challengeId");
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> seen(id, "en"),
                seen -> !"JUDGING".equals(seen.getString("state")));
    }

    JsonPath seen(String challengeId, String language) {
        return given().auth().oauth2(member.token).header("Accept-Language", language).get(PATH + "/" + challengeId).then().statusCode(200)
                .extract().jsonPath();
    }
}
