package id.sigap.biometric;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three times as many selfies at once as there are places: whoever is let in is served, the others are told when to come back. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ThreefoldLoadTest {

    /** The queue of the test's configuration, and the pictures that may be on their way in. */
    private static final int PLACES = 20 + 4;
    private static final int AT_ONCE = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Attempt(Member member, UUID operationId) {
        Response send() {
            return member.tries(operationId, Member.SELFIE).extract().response();
        }
    }

    private static List<Attempt> attempts() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Attempt>> opened = IntStream.range(0, 3 * PLACES).mapToObj(i -> threads.submit(() -> {
                Member member = Member.known();
                return new Attempt(member, member.asksForBinding());
            })).toList();
            List<Attempt> attempts = new java.util.ArrayList<>();
            for (Future<Attempt> one : opened) {
                attempts.add(one.get());
            }
            return attempts;
        }
    }

    private static void ends(Attempt attempt, String verificationId) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> attempt.member.verification(UUID.fromString(verificationId)).getString("outcome"),
                "MATCH"::equals);
    }

    @Test
    void whoIsAcceptedIsServedAndTheRestIsToldWhenToComeBack() throws Exception {
        CivilRegistryServer.up();
        List<Attempt> attempts = attempts();
        Map<Attempt, Response> answers = new ConcurrentHashMap<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            attempts.forEach(attempt -> threads.submit(() -> answers.put(attempt, attempt.send())));
        }

        assertEquals(attempts.size(), answers.size(), "each was answered");
        List<Attempt> refused = attempts.stream().filter(attempt -> answers.get(attempt).statusCode() != 202).toList();
        for (Attempt attempt : refused) {
            Response answer = answers.get(attempt);
            assertEquals(429, answer.statusCode(), answer::asString);
            assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1, answer::asString);
        }
        assertTrue(!refused.isEmpty(), "there was more than could be taken");
        for (Attempt attempt : attempts) {
            if (!refused.contains(attempt)) {
                ends(attempt, answers.get(attempt).jsonPath().getString("verificationId"));
            }
        }
        for (Attempt attempt : refused) {
            Response taken = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(attempt::send, answer -> answer.statusCode() == 202);
            ends(attempt, taken.jsonPath().getString("verificationId"));
        }
    }
}
