package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationHappened;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of whom no registry has a photograph shows an identity card or passport, and an officer compares the selfie with that. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class DocumentTest {

    private static final String REVIEWS = "/biometric/v1/reviews";
    private static final byte[] CARD = Member.REGISTRY;
    private static final byte[] OTHER_CARD = Member.LOOKALIKE;
    private static final byte[] NO_FACE = Faces.encode(Faces.blank(300, 300), "jpg");
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Rows rows;

    private final UUID officerId = UUID.randomUUID();

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private ValidatableResponse looks(UUID verificationId, String picture) {
        return looks(officerId, verificationId, picture);
    }

    private static ValidatableResponse looks(UUID officer, UUID verificationId, String picture) {
        return given().auth().oauth2(TestTokens.officer(officer)).get(REVIEWS + "/" + verificationId + "/pictures/" + picture).then();
    }

    private ValidatableResponse decides(UUID verificationId, String decision) {
        return decides(officerId, verificationId, decision);
    }

    /** Another officer, for what two have to agree on. */
    private static void anotherDecides(UUID verificationId, String decision) {
        UUID another = UUID.randomUUID();
        looks(another, verificationId, "selfie").statusCode(200);
        looks(another, verificationId, "document").statusCode(200);
        decides(another, verificationId, decision).statusCode(204);
    }

    private static ValidatableResponse decides(UUID officer, UUID verificationId, String decision) {
        return given().auth().oauth2(TestTokens.officer(officer)).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body("{\"decision\":\"" + decision + "\"}").post(REVIEWS + "/" + verificationId + "/decision").then();
    }

    private JsonPath review(UUID verificationId) {
        List<Object> found = given().auth().oauth2(TestTokens.officer(officerId)).queryParam("limit", 100).get(REVIEWS).then().statusCode(200).extract().jsonPath()
                .getList("items.findAll { it.verificationId == '" + verificationId + "' }");
        assertEquals(1, found.size());
        return given().auth().oauth2(TestTokens.officer(officerId)).queryParam("limit", 100).get(REVIEWS).then().extract().jsonPath()
                .setRootPath("items.find { it.verificationId == '" + verificationId + "' }");
    }

    private static ValidatableResponse asksForOfficer(Member member, UUID verificationId) {
        return given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + verificationId + "/review").then();
    }

    private static UUID bindingWithoutPhotograph(Member member) {
        UUID bindingId = member.asksForBinding();
        assertEquals(List.of("DOCUMENT"), member.awaitNext(bindingId, "SEND_DOCUMENT").getList("ways"));
        return bindingId;
    }

    @Test
    void anOfficerComparesTheSelfieWithTheDocumentAndBindsThePerson() throws Exception {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-reference-picture"), "ways", equalTo(List.of("DOCUMENT")));

        member.sendsDocument(bindingId, CARD).statusCode(200).body("next", equalTo("SEND_PICTURE"), "ways", equalTo(List.of("SELFIE")));
        UUID selfie = member.sends(bindingId, Member.SELFIE);
        assertEquals(List.of("WAIT", "SELFIE", "CHALLENGE"), member.awaitState(selfie, "WITH_OFFICER").getList("ways"));

        JsonPath review = review(selfie);
        assertEquals(List.of(true, true, false), List.of(review.getBoolean("documentReady"), review.getBoolean("byDocument"), review.getBoolean("photographReady")));
        assertNull(review.getString("machineOutcome"));
        looks(selfie, "reference").statusCode(404);
        looks(selfie, "selfie").statusCode(200);
        decides(selfie, "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:pictures-not-seen"));
        assertArrayEquals(new PictureReader(PictureLimits.DEFAULT).plain(CARD), looks(selfie, "document").statusCode(200).header("Cache-Control", "no-store")
                .header("Content-Type", "image/jpeg").extract().asByteArray());
        member.sendsDocument(bindingId, OTHER_CARD).statusCode(409).body("type", equalTo("urn:sigap:problem:document-with-officer"));
        decides(selfie, "SAME_PERSON").statusCode(204);
        assertEquals("OPEN", member.slot(bindingId).getString("state"), "a document binds nobody on one officer's word");
        anotherDecides(selfie, "SAME_PERSON");

        VerificationState told = TestEvents.await(selfie.toString(), VerificationState.class);
        assertEquals(List.of(Outcome.MATCH, ProofKind.DOCUMENT), List.of(told.outcome(), told.proof()));
        assertEquals(ProofKind.DOCUMENT, TestEvents.await(selfie.toString(), VerificationHappened.class).proof());
        assertEquals("MATCHED", member.slot(bindingId).getString("state"));
        assertEquals(0, rows.count("verification where id = ? and compared_at is not null", selfie), "no machine compared it");
        given().auth().oauth2(member.token).get("/biometric/v1/picture-accesses").then().statusCode(200).body("items.picture", hasItem("DOCUMENT"));
        member.isBound(bindingId);
        await().atMost(SOON).until(() -> rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId) == 1);
    }

    @Test
    void anOfficerWhoSeesAnotherPersonLeavesTheWayOpen() {
        Member member = Member.strangerToTheImmigrationOffice();
        UUID bindingId = bindingWithoutPhotograph(member);
        member.sendsDocument(bindingId, CARD).statusCode(200);
        UUID selfie = member.sends(bindingId, Member.IMPOSTOR);
        member.awaitState(selfie, "WITH_OFFICER");
        looks(selfie, "selfie").statusCode(200);
        looks(selfie, "document").statusCode(200);

        decides(selfie, "NOT_SAME_PERSON").statusCode(204);
        anotherDecides(selfie, "NOT_SAME_PERSON");

        VerificationState told = TestEvents.await(selfie.toString(), VerificationState.class);
        assertEquals(List.of(Outcome.NO_MATCH, ProofKind.DOCUMENT), List.of(told.outcome(), told.proof()));
        assertEquals(List.of("SELFIE", "CHALLENGE"), member.slot(bindingId).getList("ways"));
        member.sendsDocument(bindingId, OTHER_CARD).statusCode(200);
    }

    @Test
    void aPoorSelfieIsSentBackWithItsReasonsAsAlways() {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        member.sendsDocument(bindingId, CARD).statusCode(200);

        JsonPath judged = member.isJudged(bindingId, NO_FACE);

        assertEquals("BAD_PICTURE", judged.getString("outcome"));
        assertEquals("RETAKE", judged.getString("next"));
    }

    @Test
    void untilAnOfficerLooksTheLastDocumentCounts() throws Exception {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        member.sendsDocument(bindingId, CARD).statusCode(200);
        UUID selfie = member.sends(bindingId, Member.SELFIE);
        member.awaitState(selfie, "WITH_OFFICER");

        member.sendsDocument(bindingId, OTHER_CARD).statusCode(200);

        assertEquals(1, rows.count("picture where subject = ? and kind = 'DOCUMENT'", bindingId));
        assertArrayEquals(new PictureReader(PictureLimits.DEFAULT).plain(OTHER_CARD), looks(selfie, "document").statusCode(200).extract().asByteArray());
    }

    @Test
    void aSelfieThatWaitedForAPhotographThatThereIsNotGoesToAnOfficerWithTheDocument() {
        CivilRegistryServer.down();
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = member.asksForBinding();
        UUID selfie = member.sends(bindingId, Member.SELFIE);
        member.awaitState(selfie, "WAITING");
        member.sendsDocument(bindingId, CARD).statusCode(200).body("next", equalTo("WAIT_FOR_REGISTRY"));

        CivilRegistryServer.up();

        member.awaitState(selfie, "WITH_OFFICER");
        assertTrue(review(selfie).getBoolean("byDocument"));
    }

    @Test
    void aSelfieThatHadNothingToBeComparedWithIsTakenToAnOfficerOnceTheDocumentIsThere() {
        CivilRegistryServer.down();
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = member.asksForBinding();
        UUID selfie = member.sends(bindingId, Member.SELFIE);
        member.awaitState(selfie, "WAITING");
        CivilRegistryServer.up();
        assertEquals(List.of("DOCUMENT"), member.awaitState(selfie, "DONE").getList("ways"));
        asksForOfficer(member, selfie).statusCode(409).body("type", equalTo("urn:sigap:problem:not-for-review"));

        member.sendsDocument(bindingId, CARD).statusCode(200).body("ways", equalTo(List.of("SELFIE", "CHALLENGE", "OFFICER")));

        asksForOfficer(member, selfie).statusCode(202);
        assertTrue(review(selfie).getBoolean("byDocument"));
    }

    @Test
    void whereAnEnrolledFaceFailsAndThereIsNoPhotographTheOfficerComparesWithTheDocument() {
        Member member = Member.enrolled(rows);
        CivilRegistryServer.forget(member.nik);
        UUID claimId = member.claims("e".repeat(64), Rupiah.of(90_000_000));
        UUID selfie = UUID.fromString(member.isJudged(claimId, Member.IMPOSTOR).getString("verificationId"));
        asksForOfficer(member, selfie).statusCode(202);
        await().atMost(SOON).until(() -> member.slot(claimId).getList("ways").contains("DOCUMENT"));

        member.sendsDocument(claimId, CARD).statusCode(200);

        assertEquals(List.of("WAIT", "SELFIE", "CHALLENGE"), member.slot(claimId).getList("ways"));
        looks(selfie, "selfie").statusCode(200);
        looks(selfie, "document").statusCode(200);
        decides(selfie, "SAME_PERSON").statusCode(204);
        anotherDecides(selfie, "SAME_PERSON");
        assertEquals(ProofKind.DOCUMENT, TestEvents.await(selfie.toString(), VerificationState.class, state -> state.outcome() == Outcome.MATCH).proof());
    }

    @Test
    void besideAPhotographADocumentIsMoreToSeeAndNeverInItsPlace() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        member.sendsDocument(bindingId, CARD).statusCode(200);
        UUID selfie = UUID.fromString(member.isJudged(bindingId, Member.IMPOSTOR).getString("verificationId"));
        asksForOfficer(member, selfie).statusCode(202);
        looks(selfie, "selfie").statusCode(200);
        looks(selfie, "document").statusCode(200);

        decides(selfie, "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:pictures-not-seen"));

        looks(selfie, "reference").statusCode(200);
        decides(selfie, "NOT_SAME_PERSON").statusCode(204);
        assertEquals(ProofKind.FACE_BY_OFFICER, TestEvents.await(selfie.toString(), VerificationState.class,
                state -> state.proof() != ProofKind.FACE_BY_MACHINE).proof());
    }

    @Test
    void whatIsNoPictureOrTooLargeOrAnothersIsRefused() {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        byte[] gif = Faces.encode(Faces.blank(300, 300), "gif");

        member.sendsDocument(bindingId, gif).statusCode(415).body("type", equalTo("urn:sigap:problem:not-a-picture"));
        member.sendsDocument(bindingId, "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII)).statusCode(415);
        member.sendsDocument(bindingId, Arrays.copyOf(CARD, CARD.length / 2)).statusCode(422).body("type", equalTo("urn:sigap:problem:picture-damaged"));
        member.sendsDocument(bindingId, new byte[5_300_000]).statusCode(413);
        Member.known().sendsDocument(bindingId, CARD).statusCode(404);
        assertEquals(0, rows.count("picture where subject = ?", bindingId));
    }

    @Test
    void noDocumentIsTakenWithoutConsent() {
        Member member = Member.unknownToTheRegistry().whoWasNotAsked();
        UUID bindingId = bindingWithoutPhotograph(member);

        member.sendsDocument(bindingId, CARD).statusCode(409).body("type", startsWith("urn:sigap:problem:consent-required"));
    }

    @Test
    void oneAccountSendsOnlySoManyDocumentsADay() {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        for (int i = 0; i < 10; i++) {
            member.sendsDocument(bindingId, CARD).statusCode(200);
        }

        member.sendsDocument(bindingId, CARD).statusCode(429).header("Retry-After", "3600").body("type", equalTo("urn:sigap:problem:too-many-identity-documents"));
    }

    @Test
    void itIsUnreadableAtRestAndDeletedWithThePicturesOfItsOperation() {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = bindingWithoutPhotograph(member);
        member.sendsDocument(bindingId, CARD).statusCode(200);
        byte[] kept = rows.bytes("select sealed from picture where subject = ? and kind = 'DOCUMENT'", bindingId);
        assertFalse(Arrays.equals(Arrays.copyOf(kept, 3), Arrays.copyOf(CARD, 3)));

        // the day on which the operation's pictures are deleted
        rows.run("update timer set due_at = now() where kind = 'forget-slot' and key = ?", bindingId.toString());

        await().atMost(SOON).until(() -> rows.count("picture where subject = ?", bindingId) == 0);
    }
}
