package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member is asked to turn the head, and what becomes of it. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ChallengeTest {

    @Inject
    Rows rows;

    private final Member member = Member.known();
    private final Challenger challenger = new Challenger(member);

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void anUnsureSelfieLeadsToAChallengeAndItsBestFrameMatches() {
        UUID bindingId = member.asksForBinding();
        JsonPath unsure = member.isJudged(bindingId, Member.LOOKALIKE);
        assertEquals("CHALLENGE", unsure.getString("next"));
        assertEquals("CHALLENGE", member.slot(bindingId).getString("next"));
        JsonPath first = challenger.isAsked(bindingId);
        assertEquals("STRAIGHT", first.getString("turn"));
        assertEquals("SEND_STRAIGHT", first.getString("next"));

        JsonPath judged = challenger.answers(first, turn -> Turns.picture("selfie.jpg", turn));

        assertEquals("PASSED", judged.getString("state"), judged::prettify);
        assertEquals("FOLLOW_SELFIE", judged.getString("next"));
        UUID selfie = UUID.fromString(judged.getString("verificationId"));
        JsonPath done = member.awaitState(selfie, "DONE");
        assertEquals("MATCH", done.getString("outcome"));
        assertTrue(done.getBoolean("live"));
        assertEquals("MATCHED", member.slot(bindingId).getString("state"));
        TestEvents.await(selfie.toString(), VerificationState.class, told -> told.outcome() == Outcome.MATCH);
        String id = judged.getString("challengeId");
        assertEquals(0, rows.count("challenge_frame where challenge_id = ?::uuid and sealed is not null", id), "pictures are gone");
        assertEquals(5, rows.count("challenge_frame where challenge_id = ?::uuid and sealed_shape is not null", id));
        assertEquals(0, rows.count("timer where key = ? and kind = 'challenge-runs-out'", id));
    }

    @Test
    void twoSelfiesThatDoNotMatchLeadToAChallengeTooAndTheOfficerStaysReachable() {
        UUID bindingId = member.asksForBinding();
        assertEquals("RETAKE_OR_ASK_OFFICER", member.isJudged(bindingId, Member.IMPOSTOR).getString("next"));
        JsonPath second = member.isJudged(bindingId, Member.IMPOSTOR);
        assertEquals("CHALLENGE", second.getString("next"));

        JsonPath judged = challenger.answers(challenger.isAsked(bindingId), turn -> Turns.picture("impostor.jpg", turn));

        assertEquals("PASSED", judged.getString("state"), judged::prettify);
        JsonPath done = member.awaitState(UUID.fromString(judged.getString("verificationId")), "DONE");
        assertEquals("NO_MATCH", done.getString("outcome"), "a living face is not yet the right one");
        assertEquals("RETAKE_OR_ASK_OFFICER", done.getString("next"), "a second challenge would show nothing new");
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Member.PATH + "/" + done.getString("verificationId") + "/review").then().statusCode(202);
        challenger.begins(bindingId).statusCode(201);
    }

    @Test
    void aPhotographThatIsTurnedDoesNotPassAndIsToldWhy() {
        UUID bindingId = member.asksForBinding();

        JsonPath judged = challenger.answers(challenger.isAsked(bindingId), Turns::photograph);

        assertEquals("FAILED", judged.getString("state"));
        assertEquals("START_AGAIN_OR_ASK_OFFICER", judged.getString("next"));
        List<String> codes = judged.getList("reasons.code");
        assertTrue(codes.contains("TURN_NOT_SEEN") || codes.contains("TOO_FLAT"), codes::toString);
        assertNull(judged.get("verificationId"));
        JsonPath indonesian = challenger.seen(judged.getString("challengeId"), "id");
        assertNotEquals(judged.getString("reasons[0].problem"), indonesian.getString("reasons[0].problem"));
        assertNotEquals(judged.getString("reasons[0].advice"), indonesian.getString("reasons[0].advice"));
        assertEquals("SEND_PICTURE", member.slot(bindingId).getString("next"), "nothing was closed");
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void anotherPersonInOneFrameIsSeen() {
        UUID bindingId = member.asksForBinding();

        JsonPath judged = challenger.answers(challenger.isAsked(bindingId),
                turn -> Turns.picture("STRAIGHT".equals(turn) ? "selfie.jpg" : "impostor.jpg", turn));

        assertEquals("FAILED", judged.getString("state"));
        assertTrue(judged.getList("reasons.code").contains("OTHER_FACE"), judged::prettify);
    }

    @Test
    void picturesWithoutAFaceAreNamedOneByOne() {
        UUID bindingId = member.asksForBinding();

        JsonPath judged = challenger.answers(challenger.isAsked(bindingId), turn -> Turns.wall());

        assertEquals(List.of("NO_FACE", "NO_FACE", "NO_FACE", "NO_FACE", "NO_FACE"), judged.getList("reasons.code"));
        assertEquals(List.of(0, 1, 2, 3, 4), judged.getList("reasons.step"));
    }

    @Test
    void anAnswerThatWasLostIsGivenAgain() {
        JsonPath first = challenger.isAsked(member.asksForBinding());
        String key = UUID.randomUUID().toString();
        byte[] wall = Turns.wall();
        String next = challenger.sends(first.getString("challengeId"), 0, first.getString("nonce"), wall, key).statusCode(202).extract().jsonPath()
                .getString("nonce");

        challenger.sends(first.getString("challengeId"), 0, first.getString("nonce"), wall, key).statusCode(202)
                .header("Idempotency-Replayed", "true").body("nonce", equalTo(next)).body("step", equalTo(1));
    }

    @Test
    void whoeverIsLateBeginsAgain() {
        UUID bindingId = member.asksForBinding();
        JsonPath first = challenger.isAsked(bindingId);
        String id = first.getString("challengeId");
        rows.run("update challenge set expires_at = now() - interval '1 second' where id = ?::uuid", id);

        challenger.sends(id, 0, first.getString("nonce"), Turns.wall()).statusCode(409).body("type", equalTo("urn:sigap:problem:challenge-over"));
        assertEquals("EXPIRED", challenger.seen(id, "en").getString("state"));
        rows.run("update timer set due_at = now() where key = ? and kind = 'challenge-runs-out'", id);
        await().until(() -> rows.count("challenge where id = ?::uuid and status = 'EXPIRED'", id) == 1);

        assertEquals(List.of("TOO_LATE"), challenger.seen(id, "en").getList("reasons.code"));
        challenger.begins(bindingId).statusCode(201).header("Location", matchesPattern(".*/biometric/v1/challenges/[0-9a-f-]{36}"));
    }
}
