package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.biometric.engine.Faces;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationHappened;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a selfie for a binding. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class SelfieTest {

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void aSelfieThatMatchesTheRegistrysPhotographProvesTheBinding() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        JsonPath done = member.isJudged(bindingId, Member.SELFIE);

        assertEquals("MATCH", done.getString("outcome"));
        assertEquals("CONTINUE", done.getString("next"));
        assertEquals("MATCHED", member.slot(bindingId).getString("state"));
        VerificationState told = TestEvents.await(done.getString("verificationId"), VerificationState.class);
        assertEquals(Outcome.MATCH, told.outcome());
        assertEquals(Purpose.BINDING, told.purpose());
        assertEquals(bindingId, told.operationId());
        assertEquals(member.accountId, told.accountId());
        VerificationHappened counted = TestEvents.await(done.getString("verificationId"), VerificationHappened.class);
        assertNotEquals(member.accountId, counted.account().value(), "analysts see a stand-in");
        assertEquals(1, TestEvents.all(done.getString("verificationId"), VerificationState.class).size());
    }

    @Test
    void onceMatchedAnOperationTakesNoOtherSelfie() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        member.isJudged(bindingId, Member.SELFIE);

        member.tries(bindingId, Member.IMPOSTOR).statusCode(409).body("type", equalTo("urn:sigap:problem:no-verification-open"));
    }

    @Test
    void anotherPersonsSelfieDoesNotMatchAndBlocksNothing() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        JsonPath refused = member.isJudged(bindingId, Member.IMPOSTOR);

        assertEquals("NO_MATCH", refused.getString("outcome"));
        assertEquals("RETAKE_OR_ASK_OFFICER", refused.getString("next"));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void howNearAFaceWasIsNeverTold() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = member.sends(bindingId, Member.LOOKALIKE);

        assertEquals("UNSURE", member.awaitState(id, "DONE").getString("outcome"));

        String answer = given().auth().oauth2(member.token).get(Member.PATH + "/" + id).asString();
        assertFalse(answer.toLowerCase().contains("distance\""), answer);
        assertFalse(answer.toLowerCase().contains("score"), answer);
    }

    @Test
    void aBadPictureSaysWhatIsWrongAndWhatToDoInBothLanguages() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        byte[] night = Faces.encode(Faces.toned(Faces.image("selfie.jpg"), value -> value / 6), "png");
        UUID id = UUID.fromString(member.tries(bindingId, night, "image/png", UUID.randomUUID().toString()).statusCode(202)
                .extract().jsonPath().getString("verificationId"));

        JsonPath english = member.awaitState(id, "DONE");

        assertEquals("BAD_PICTURE", english.getString("outcome"));
        assertEquals("RETAKE", english.getString("next"));
        List<String> codes = english.getList("reasons.code");
        int dark = codes.indexOf("TOO_DARK");
        assertEquals("The picture is too dark.", english.getString("reasons[" + dark + "].problem"));
        JsonPath indonesian = given().auth().oauth2(member.token).header("Accept-Language", "id").get(Member.PATH + "/" + id).jsonPath();
        assertEquals("Cari tempat yang lebih terang.", indonesian.getString("reasons[" + dark + "].advice"));
        assertEquals(true, indonesian.getDouble("figures.brightness") < 45, indonesian::prettify);
    }

    @Test
    void aWholeFileWhosePixelsCannotBeDecodedIsUnreadable() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        byte[] png = Faces.encode(Faces.image("selfie.jpg"), "png");
        for (int i = 200; i < 5000; i++) {
            png[i] ^= 0x5a;
        }

        JsonPath done = member.isJudged(bindingId, png);

        assertEquals(List.of("UNREADABLE"), done.getList("reasons.code"));
        assertNull(done.get("figures"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndNotDoneAgain() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        String key = UUID.randomUUID().toString();
        String first = member.tries(bindingId, Member.IMPOSTOR, "image/jpeg", key).statusCode(202)
                .header("Location", matchesPattern(".*/biometric/v1/verifications/[0-9a-f-]{36}")).extract().jsonPath().getString("verificationId");

        member.tries(bindingId, Member.IMPOSTOR, "image/jpeg", key).statusCode(202).header("Idempotency-Replayed", "true")
                .body("verificationId", equalTo(first));
        member.tries(bindingId, Member.SELFIE, "image/jpeg", key).statusCode(422).body("type", equalTo("urn:sigap:problem:idempotency-key-reused"));
        assertEquals("NO_MATCH", member.awaitState(UUID.fromString(first), "DONE").getString("outcome"));
    }

    @Test
    void aSlotWhoseTimeRanOutSaysSo() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding(Instant.now().plusSeconds(3));
        member.awaitNext(bindingId, "START_AGAIN");

        assertEquals("EXPIRED", member.slot(bindingId).getString("state"));
        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-verification-open"));
    }
}
