package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may not be done with a challenge, and what is answered. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class HostileChallengeTest {

    @Inject
    Rows rows;

    private final Member member = Member.known();
    private final Challenger challenger = new Challenger(member);

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private static String problem(String name) {
        return "urn:sigap:problem:" + name;
    }

    @Test
    void aFrameGoesWithItsStepAndItsNonce() {
        JsonPath first = challenger.isAsked(member.asksForBinding());
        String id = first.getString("challengeId");
        String nonce = first.getString("nonce");

        challenger.sends(id, 1, nonce, Turns.wall()).statusCode(409).body("type", equalTo(problem("frame-not-due"))).body("step", equalTo(0));
        challenger.sends(id, 0, "guessed", Turns.wall()).statusCode(409).body("type", equalTo(problem("frame-not-due")));
        challenger.sends(id, 0, nonce, Turns.wall()).statusCode(202);
        challenger.sends(id, 0, nonce, Turns.wall()).statusCode(409).body("type", equalTo(problem("frame-not-due"))).body("step", equalTo(1));
        challenger.sends(id, 1, nonce, Turns.wall()).statusCode(409).body("type", equalTo(problem("frame-not-due")));
        challenger.sends(id, 9, nonce, Turns.wall()).statusCode(400).body("field", equalTo("step"));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("image/jpeg").body(Turns.wall())
                .post(Challenger.PATH + "/" + id + "/frames?step=1").then().statusCode(400).body("field", equalTo("nonce"));
    }

    @Test
    void aFileThatCameBeforeIsNotTakenFromAnybody() {
        JsonPath first = challenger.isAsked(member.asksForBinding());
        byte[] wall = Turns.wall();
        String nonce = challenger.sends(first.getString("challengeId"), 0, first.getString("nonce"), wall).statusCode(202).extract().jsonPath()
                .getString("nonce");
        Challenger other = new Challenger(Member.known());
        JsonPath others = other.isAsked(other.member().asksForBinding());

        challenger.sends(first.getString("challengeId"), 1, nonce, wall).statusCode(409).body("type", equalTo(problem("frame-seen-before")));
        other.sends(others.getString("challengeId"), 0, others.getString("nonce"), wall).statusCode(409)
                .body("type", equalTo(problem("frame-seen-before")));
        challenger.sends(first.getString("challengeId"), 1, nonce, Turns.wall()).statusCode(202);
    }

    @Test
    void anothersChallengeLooksLikeOneThatDoesNotExist() {
        UUID bindingId = member.asksForBinding();
        JsonPath first = challenger.isAsked(bindingId);
        Challenger stranger = new Challenger(Member.known());

        stranger.begins(bindingId).statusCode(404).body("type", equalTo(problem("not-found")));
        stranger.begins(UUID.randomUUID()).statusCode(404);
        stranger.sends(first.getString("challengeId"), 0, first.getString("nonce"), Turns.wall()).statusCode(404);
        given().auth().oauth2(stranger.member().token).get(Challenger.PATH + "/" + first.getString("challengeId")).then().statusCode(404);
        given().get(Challenger.PATH + "/" + first.getString("challengeId")).then().statusCode(401);
    }

    @Test
    void ofTwoAtOnceTheLaterCounts() throws Exception {
        UUID bindingId = member.asksForBinding();
        JsonPath one = challenger.isAsked(bindingId);
        JsonPath other = challenger.isAsked(bindingId);
        assertNotEquals(one.getString("challengeId"), other.getString("challengeId"));
        assertEquals("SUPERSEDED", challenger.seen(one.getString("challengeId"), "en").getString("state"));
        challenger.sends(one.getString("challengeId"), 0, one.getString("nonce"), Turns.wall()).statusCode(409)
                .body("type", equalTo(problem("challenge-over")));

        try (ExecutorService together = Executors.newFixedThreadPool(4)) {
            Callable<Integer> begins = () -> challenger.begins(bindingId).extract().statusCode();
            together.invokeAll(List.of(begins, begins, begins, begins));
        }
        assertEquals(1, rows.count("challenge where operation_id = ? and status = 'OPEN'", bindingId));
    }

    @Test
    void whileOneIsJudgedAnotherWaits() {
        UUID bindingId = member.asksForBinding();
        String id = challenger.isAsked(bindingId).getString("challengeId");
        rows.run("update challenge set status = 'JUDGING' where id = ?::uuid", id);

        challenger.begins(bindingId).statusCode(409).body("type", equalTo(problem("challenge-running"))).body("challengeId", equalTo(id));
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedAtOnceAndTheStepStaysDue() {
        JsonPath first = challenger.isAsked(member.asksForBinding());
        String id = first.getString("challengeId");
        String nonce = first.getString("nonce");

        challenger.sends(id, 0, nonce, "<html>".getBytes(StandardCharsets.UTF_8)).statusCode(415).body("type", equalTo(problem("not-a-picture")));
        challenger.sends(id, 0, nonce, new byte[0]).statusCode(415);
        challenger.sends(id, 0, nonce, Arrays.copyOf(Member.SELFIE, 5000)).statusCode(422).body("type", equalTo(problem("picture-damaged")));
        challenger.sends(id, 0, nonce, Arrays.copyOf(Member.SELFIE, 5_000_001)).statusCode(413).body("type", equalTo(problem("picture-too-large")));
        assertEquals(0, challenger.seen(id, "en").getInt("step"));
        assertEquals(0, rows.count("challenge_frame where challenge_id = ?::uuid", id), "nothing was kept");
    }

    @Test
    void nobodyBeginsMoreThanADaysChallenges() {
        UUID bindingId = member.asksForBinding();
        for (int i = 0; i < 10; i++) {
            challenger.isAsked(bindingId);
        }

        challenger.begins(bindingId).statusCode(429).body("type", equalTo(problem("too-many-challenges")));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"), "selfies go on");
    }

    @Test
    void anOperationThatIsOverBeginsNone() {
        UUID bindingId = member.asksForBinding();
        member.isJudged(bindingId, Member.SELFIE);

        challenger.begins(bindingId).statusCode(409).body("type", equalTo(problem("no-verification-open")));
    }

    @Test
    void aChallengeNeedsAnOperation() {
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body("{}")
                .post(Challenger.PATH).then().statusCode(400).body("field", equalTo("operationId"));
        given().auth().oauth2(member.token).contentType("application/json").body("{\"operationId\":\"" + UUID.randomUUID() + "\"}")
                .post(Challenger.PATH).then().statusCode(400).body("type", equalTo(problem("idempotency-key-required")));
    }
}
