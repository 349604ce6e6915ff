package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.contracts.auth.Role;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A step-up token confirms one operation of one session, once (RFC 9470 for the challenge). */
@QuarkusTest
@WithTestResource(Infra.class)
class StepUpTest {

    private static final String DIGEST = "a".repeat(64);
    private static final String ACT = "/probe/confirmed?digest=" + DIGEST;

    private final UUID account = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final String token = TestTokens.token(account, Set.of(Role.MEMBER), Map.of("pid", UUID.randomUUID().toString(), "sid", session.toString()));

    private String stepUp(Map<String, Object> changed) {
        return TestTokens.stepUp(account, session, "probe.act", DIGEST, changed);
    }

    private RequestSpecification with(String stepUp) {
        return given().contentType("application/json").header("Authorization", "Bearer " + token).header("Step-Up-Token", stepUp);
    }

    private void isRefused(String stepUp) {
        with(stepUp).post(ACT).then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"));
    }

    @Test
    void withoutOneTheOperationIsNamed() {
        given().contentType("application/json").header("Authorization", "Bearer " + token).post(ACT).then().statusCode(401)
                .body("type", equalTo("urn:sigap:problem:step-up-required"), "operation", equalTo("probe.act"), "digest", equalTo(DIGEST))
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"));
    }

    @Test
    void itConfirmsOnce() {
        String stepUp = stepUp(Map.of());
        with(stepUp).post(ACT).then().statusCode(204);

        isRefused(stepUp);
    }

    @Test
    void whatFailedMayBeTriedAgainWithIt() {
        String stepUp = stepUp(Map.of());
        with(stepUp).post(ACT + "&fail=true").then().statusCode(409);

        with(stepUp).post(ACT).then().statusCode(204);
    }

    @Test
    void anothersOrAnotherOperationsIsRefused() {
        isRefused(stepUp(Map.of("op", "probe.other")));
        isRefused(stepUp(Map.of("digest", "b".repeat(64))));
        isRefused(stepUp(Map.of("sub", UUID.randomUUID().toString())));
        isRefused(stepUp(Map.of("sid", UUID.randomUUID().toString())));
        isRefused(stepUp(Map.of("iss", "https://contoh.id")));
        isRefused(stepUp(Map.of("aud", "another")));
        isRefused(stepUp(Map.of("exp", 1_000_000_000L)));
        isRefused(stepUp(Map.of("jti", "none")));
    }

    @Test
    void aForgedOneIsRefused() {
        String good = stepUp(Map.of());
        isRefused(good.substring(0, good.lastIndexOf('.') + 1));
        isRefused(good.substring(0, good.lastIndexOf('.') + 1) + "A".repeat(86));
        isRefused("nonsense");
        isRefused("x".repeat(3000));
    }

    @Test
    void neitherIsAnAccessTokenOneNorIsItAnAccessToken() {
        isRefused(token);
        given().header("Authorization", "Bearer " + stepUp(Map.of())).get("/probe/me").then().statusCode(401);
    }
}
