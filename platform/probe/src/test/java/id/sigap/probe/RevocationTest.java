package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.auth.SessionState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

/** A session that was ended reaches a service by event; its tokens are refused there within two seconds of it. */
@QuarkusTest
@WithTestResource(Infra.class)
class RevocationTest {

    private static final Duration BAR = Duration.ofSeconds(2);

    private static int me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/probe/me").statusCode();
    }

    @RepeatedTest(5)
    void theTokensOfAnEndedSessionAreRefusedWithinTwoSeconds() {
        UUID sessionId = UUID.randomUUID();
        String token = TestTokens.token(UUID.randomUUID(), Set.of(Role.MEMBER), Map.of("pid", UUID.randomUUID().toString(), "sid", sessionId.toString()));
        assertEquals(200, me(token), "and remembered as good");

        long start = System.nanoTime();
        TestEvents.publish(new SessionState(sessionId, Instant.now()));
        int last = 200;
        while (last == 200 && System.nanoTime() - start < BAR.multipliedBy(3).toNanos()) {
            last = me(token);
        }

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(401, last);
        assertTrue(taken.compareTo(BAR) <= 0, "took " + taken);
    }
}
