package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose face does not do confirms with a factor of the account, within limits, and never who they are. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class StepUpProofTest {

    private static final String DIGEST = "c".repeat(64);
    private static final String OPERATION = "biometric.proof";
    private static final byte[] NO_FACE = Faces.encode(Faces.blank(300, 300), "jpg");
    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private static ValidatableResponse confirms(Member member, UUID operationId, String stepUpToken) {
        var request = given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "en");
        return (stepUpToken == null ? request : request.header("Step-Up-Token", stepUpToken)).post("/biometric/v1/operations/" + operationId + "/step-up").then();
    }

    /** The digest that the member is asked to confirm. */
    private static String digestOf(Member member, UUID operationId) {
        return confirms(member, operationId, null).statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"), "operation", equalTo(OPERATION),
                "digest", matchesPattern("[0-9a-f]{64}")).extract().path("digest");
    }

    private static String token(Member member, String digest, List<String> methods, Duration age) {
        String claims = new String(Base64.getUrlDecoder().decode(member.token.split("\\.")[1]), StandardCharsets.UTF_8);
        return TestTokens.stepUp(member.accountId, UUID.fromString(JsonPath.from(claims).getString("sid")), OPERATION, digest,
                Map.of("amr", methods, "factor_since", Instant.now().minus(age).getEpochSecond()));
    }

    private static ValidatableResponse confirmsWith(Member member, UUID operationId, Duration age, String... methods) {
        return confirms(member, operationId, token(member, digestOf(member, operationId), List.of(methods), age));
    }

    /** A claim for which a selfie did not do. */
    private static UUID claimAfterABadSelfie(Member member, Rupiah rupiah) {
        UUID claimId = member.claims(DIGEST, rupiah);
        assertEquals("BAD_PICTURE", member.isJudged(claimId, NO_FACE).getString("outcome"));
        return claimId;
    }

    private UUID proofOf(UUID operationId, String kind) {
        assertEquals(1, rows.count("other_proof where operation_id = ? and kind = ?", operationId, kind));
        return UUID.fromString(new String(rows.bytes("select convert_to(matched_by::text, 'UTF8') from slot where operation_id = ?", operationId),
                StandardCharsets.UTF_8));
    }

    @Test
    void afterASelfieThatDidNotDoAPasskeyProvesAClaim() {
        Member member = Member.enrolled(rows);
        UUID claimId = member.claims(DIGEST, Rupiah.of(14_900_000));
        confirms(member, claimId, null).statusCode(409).body("type", equalTo("urn:sigap:problem:selfie-first"), "ways", equalTo(List.of("SELFIE")));
        JsonPath refused = member.isJudged(claimId, Member.IMPOSTOR);
        assertEquals("NO_MATCH", refused.getString("outcome"));
        assertEquals(List.of("SELFIE", "CHALLENGE", "STEP_UP", "OFFICER"), refused.getList("ways"));
        assertEquals(refused.getList("ways"), member.slot(claimId).getList("ways"));

        confirmsWith(member, claimId, MONTH, "hwk", "user").statusCode(200).body("state", equalTo("MATCHED"), "next", equalTo("CONTINUE"), "ways", empty());

        String proof = proofOf(claimId, "PASSKEY").toString();
        VerificationState told = TestEvents.await(proof, VerificationState.class);
        assertEquals(List.of(Outcome.MATCH, ProofKind.STEP_UP, Purpose.CLAIM, claimId, member.accountId, DIGEST),
                List.of(told.outcome(), told.proof(), told.purpose(), told.operationId(), told.accountId(), told.operationDigest()));
        assertEquals(ProofKind.STEP_UP, TestEvents.await(proof, VerificationHappened.class).proof());
        member.tries(claimId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-verification-open"));
    }

    @Test
    void aTokenIsGoodForThatActOnceAndForNoOther() {
        Member member = Member.known();
        UUID claimId = claimAfterABadSelfie(member, Rupiah.of(900_000));
        String digest = digestOf(member, claimId);
        String token = token(member, digest, List.of("otp"), MONTH);
        for (String wrong : List.of("nonsense", token(member, "0".repeat(64), List.of("otp"), MONTH), token(Member.known(), digest, List.of("otp"), MONTH))) {
            confirms(member, claimId, wrong).statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"), "digest", equalTo(digest));
        }
        confirms(Member.known(), claimId, token).statusCode(404);
        confirms(member, claimId, token).statusCode(200);
        confirms(member, claimId, token).statusCode(409).body("type", equalTo("urn:sigap:problem:no-verification-open"));

        // another account is named for the payout, and then the first again
        member.claimsAgain(claimId, "d".repeat(64), Rupiah.of(900_000));
        member.awaitNext(claimId, "RETAKE");
        confirms(member, claimId, token).statusCode(401).body("digest", not(equalTo(digest)));
        member.claimsAgain(claimId, DIGEST, Rupiah.of(900_000));
        await().atMost(Duration.ofSeconds(20)).until(() -> digest.equals(digestOf(member, claimId)));
        confirms(member, claimId, token).statusCode(401);
    }

    @Test
    void aFactorThatWasJustAddedHasToSettleFirst() {
        Member member = Member.known();
        UUID claimId = claimAfterABadSelfie(member, Rupiah.of(900_000));
        String token = token(member, digestOf(member, claimId), List.of("hwk", "user"), Duration.ofHours(23));

        Instant usable = Instant.parse(confirms(member, claimId, token).statusCode(403).body("type", equalTo("urn:sigap:problem:factor-too-new"))
                .body("ways", hasItem("SELFIE")).extract().path("usableFrom"));

        assertTrue(usable.isAfter(Instant.now().plus(Duration.ofMinutes(50))) && usable.isBefore(Instant.now().plus(Duration.ofMinutes(61))), usable::toString);
        confirmsWith(member, claimId, Duration.ofDays(6), "sms").statusCode(403).body("type", equalTo("urn:sigap:problem:factor-too-new"));
        assertEquals("OPEN", member.slot(claimId).getString("state"));
        assertEquals(0, rows.count("other_proof where operation_id = ?", claimId));
        confirmsWith(member, claimId, Duration.ofDays(8), "otp", "email").statusCode(200);
        proofOf(claimId, "CODE");
    }

    @Test
    void aPasswordOrAFaceIsNoOtherProof() {
        Member member = Member.known();
        UUID claimId = claimAfterABadSelfie(member, Rupiah.of(900_000));

        confirmsWith(member, claimId, MONTH, "pwd").statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-proof-needed"), "ways", hasItem("STEP_UP"));
        confirmsWith(member, claimId, MONTH, "face").statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-proof-needed"));
        assertEquals("OPEN", member.slot(claimId).getString("state"));
    }

    @Test
    void aLargeClaimNeedsMoreThanAFactorAndAMiddlingOneMoreThanACode() {
        Member member = Member.known();
        UUID large = claimAfterABadSelfie(member, Rupiah.of(15_000_000));
        assertEquals(List.of("SELFIE", "CHALLENGE"), member.slot(large).getList("ways"));
        confirms(member, large, null).statusCode(403).body("type", equalTo("urn:sigap:problem:proof-not-enough"), "ways", equalTo(List.of("SELFIE", "CHALLENGE")));

        UUID middling = claimAfterABadSelfie(member, Rupiah.of(5_000_000));
        confirmsWith(member, middling, MONTH, "sms").statusCode(403).body("type", equalTo("urn:sigap:problem:proof-not-enough"), "ways", hasItem("STEP_UP"));
        confirmsWith(member, middling, MONTH, "otp").statusCode(200);
    }

    @Test
    void aClaimWhoseAmountIsNotKnownNeedsMoreThanAFactor() {
        Member member = Member.known();
        UUID claimId = claimAfterABadSelfie(member, null);

        confirms(member, claimId, null).statusCode(403).body("type", equalTo("urn:sigap:problem:proof-not-enough"), "ways", not(hasItem("STEP_UP")));
    }

    @Test
    void noFactorEverBindsAnAccountToAPersonOrStandsForASession() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        assertEquals("BAD_PICTURE", member.isJudged(bindingId, NO_FACE).getString("outcome"));
        UUID login = opened(member, "LOGIN");
        UUID change = opened(member, "DATA_UPDATE");

        for (UUID operation : List.of(bindingId, login, change)) {
            confirms(member, operation, null).statusCode(403).body("type", equalTo("urn:sigap:problem:proof-not-enough"), "ways", not(hasItem("STEP_UP")));
        }
        assertEquals("OPEN", member.slot(bindingId).getString("state"));
    }

    /** As the owner of such operations would have it opened: of a person of whom there is no photograph. */
    private UUID opened(Member member, String purpose) {
        UUID operationId = UUID.randomUUID();
        rows.run("""
                insert into slot (operation_id, purpose, account_id, person_id, operation_digest, reference, opened_at, expires_at)
                values (?, ?, ?, ?, ?, 'NONE', now(), now() + interval '1h')""", operationId, purpose, member.accountId, member.personId, DIGEST);
        return operationId;
    }

    @Test
    void whoDoesNotAgreeToPicturesOfTheFaceProvesAClaimWithoutOne() {
        Member member = Member.known();
        UUID claimId = member.claims(DIGEST, Rupiah.of(900_000));
        member.withdraws("CLAIM").statusCode(200);
        assertEquals(List.of("SELFIE", "STEP_UP"), member.slot(claimId).getList("ways"));

        confirmsWith(member, claimId, MONTH, "hwk", "user").statusCode(200);
    }

    @Test
    void aSelfieThatWaitsForAnOfficerIsLetGo() {
        Member member = Member.enrolled(rows);
        UUID claimId = member.claims(DIGEST, Rupiah.of(900_000));
        UUID selfie = UUID.fromString(member.isJudged(claimId, Member.IMPOSTOR).getString("verificationId"));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + selfie + "/review").then()
                .statusCode(202).body("ways", equalTo(List.of("WAIT", "SELFIE", "CHALLENGE", "STEP_UP")), "next", equalTo("WAIT_FOR_OFFICER"));

        confirmsWith(member, claimId, MONTH, "otp").statusCode(200);

        JsonPath left = member.verification(selfie);
        assertEquals("SUPERSEDED", left.getString("state"));
        assertEquals("CONTINUE", left.getString("next"));
        assertEquals(0, rows.count("picture where subject = ?", selfie));
    }
}
