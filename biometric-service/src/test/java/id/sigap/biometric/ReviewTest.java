package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer compares by hand: always a way on, never a dead end. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ReviewTest {

    private static final String REVIEWS = "/biometric/v1/reviews";

    @Inject
    Rows rows;

    private final UUID officerId = UUID.randomUUID();

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private String officer() {
        return TestTokens.officer(officerId);
    }

    private void askFor(Member member, UUID verificationId, int status) {
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + verificationId + "/review")
                .then().statusCode(status);
    }

    private byte[] opens(UUID verificationId, String picture) {
        return opens(verificationId, picture, "image/jpeg");
    }

    private byte[] opens(UUID verificationId, String picture, String type) {
        return given().auth().oauth2(officer()).get(REVIEWS + "/" + verificationId + "/pictures/" + picture).then().statusCode(200)
                .header("Content-Type", type).header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff").extract().asByteArray();
    }

    private static ValidatableResponse decides(String token, UUID verificationId, String decision) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body("{\"decision\":\"" + decision + "\"}").post(REVIEWS + "/" + verificationId + "/decision").then();
    }

    private ValidatableResponse list() {
        return given().auth().oauth2(officer()).queryParam("limit", 100).get(REVIEWS).then().statusCode(200);
    }

    private UUID refusedByMachine(Member member, UUID operationId) {
        JsonPath refused = member.isJudged(operationId, Member.LOOKALIKE);
        assertEquals("UNSURE", refused.getString("outcome"));
        return UUID.fromString(refused.getString("verificationId"));
    }

    @Test
    void anOfficerWhoSeesTheSamePersonTwiceMakesItAMatch() throws Exception {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = refusedByMachine(member, bindingId);
        askFor(member, id, 202);
        assertEquals("WAIT_FOR_OFFICER", member.slot(bindingId).getString("next"));
        list().body("items.verificationId", hasItem(id.toString()));

        assertArrayEquals(new PictureReader(PictureLimits.DEFAULT).plain(Member.LOOKALIKE), opens(id, "selfie"));
        assertArrayEquals(Member.REGISTRY, opens(id, "reference"));
        decides(officer(), id, "SAME_PERSON").statusCode(204);

        assertEquals("OFFICER", member.awaitState(id, "DONE").getString("decidedBy"));
        TestEvents.await(id.toString(), VerificationState.class, told -> told.outcome() == Outcome.MATCH);
        list().body("items.verificationId", not(hasItem(id.toString())));
        assertEquals(2, rows.count("picture_access where verification_id = ? and officer_id = ?", id, officerId));
    }

    @Test
    void anOfficerSeesASelfieInWebpWithoutWhatHungBehindIt() {
        Member member = Member.known();
        byte[] webp = Faces.file("lookalike.webp");
        byte[] withPlace = Arrays.copyOf(webp, webp.length + 100);
        UUID id = UUID.fromString(member.tries(member.asksForBinding(), withPlace, "image/webp", UUID.randomUUID().toString()).statusCode(202).extract()
                .jsonPath().getString("verificationId"));
        assertEquals("UNSURE", member.awaitState(id, "DONE").getString("outcome"));
        askFor(member, id, 202);

        assertArrayEquals(webp, opens(id, "selfie", "image/webp"));
    }

    @Test
    void anOfficerWhoSeesAnotherPersonLeavesTheWayOpen() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = refusedByMachine(member, bindingId);
        askFor(member, id, 202);
        opens(id, "selfie");
        opens(id, "reference");

        decides(officer(), id, "NOT_SAME_PERSON").statusCode(204);

        JsonPath done = member.awaitState(id, "DONE");
        assertEquals("NO_MATCH", done.getString("outcome"));
        assertEquals("SEND_PICTURE", done.getString("next"));
        decides(officer(), id, "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:not-for-review"));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void nobodyDecidesWithoutLookingOrOnTheirOwnFace() {
        Member member = Member.known();
        UUID id = refusedByMachine(member, member.asksForBinding());
        askFor(member, id, 202);

        opens(id, "selfie");
        decides(officer(), id, "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:pictures-not-seen"));
        decides(TestTokens.officer(member.accountId), id, "SAME_PERSON").statusCode(403).body("type", equalTo("urn:sigap:problem:own-review"));
    }

    @Test
    void whoUsedUpTheDaysComparisonsIsPassedToAnOfficer() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        for (int i = 0; i < 3; i++) {
            assertEquals("NO_MATCH", member.isJudged(bindingId, Member.IMPOSTOR).getString("outcome"));
        }

        UUID fourth = member.sends(bindingId, Member.SELFIE);

        assertEquals("WAIT_FOR_OFFICER", member.awaitState(fourth, "WITH_OFFICER").getString("next"));
        list().body("items.verificationId", hasItem(fourth.toString()));
        opens(fourth, "selfie");
        opens(fourth, "reference");
        decides(officer(), fourth, "SAME_PERSON").statusCode(204);
        TestEvents.await(fourth.toString(), VerificationState.class, told -> told.outcome() == Outcome.MATCH);
    }

    @Test
    void forAClaimTheRegistrysPhotographIsFetchedForTheOfficer() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        member.isJudged(bindingId, Member.SELFIE);
        member.isBound(bindingId);
        await().until(() -> rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId) == 1);
        UUID claimId = member.claims("b".repeat(64));
        JsonPath refused = member.isJudged(claimId, Member.IMPOSTOR);
        UUID id = UUID.fromString(refused.getString("verificationId"));

        askFor(member, id, 202);

        await().until(() -> rows.count("picture where subject = ? and kind = 'REFERENCE'", claimId) == 1);
        assertArrayEquals(Member.REGISTRY, opens(id, "reference"));
    }

    @Test
    void whatIsNotContestableIsNotReviewed() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID matched = UUID.fromString(member.isJudged(bindingId, Member.SELFIE).getString("verificationId"));

        askFor(member, matched, 409);
        given().auth().oauth2(officer()).get(REVIEWS + "/" + matched + "/pictures/selfie").then().statusCode(409);
        given().auth().oauth2(officer()).get(REVIEWS + "/" + UUID.randomUUID() + "/pictures/selfie").then().statusCode(404);
        given().auth().oauth2(officer()).get(REVIEWS + "/" + matched + "/pictures/other").then().statusCode(404);
        given().auth().oauth2(officer()).get(REVIEWS + "?cursor=eHg").then().statusCode(400).body("field", equalTo("cursor"));
    }
}
