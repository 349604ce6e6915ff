package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How near a face has to be, who looks besides, and when the machine rests: more is asked for more, and a way on is always there. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(value = CivilRegistryServer.class, initArgs = {@ResourceArg(name = "sigap.biometric.limits.comparisons-per-account", value = "10"),
    @ResourceArg(name = "sigap.biometric.limits.comparisons-per-person", value = "5"),
    @ResourceArg(name = "sigap.biometric.limits.pictures-per-account", value = "50")})
class DecisionPolicyTest {

    private static final String REVIEWS = "/biometric/v1/reviews";
    private static final String POLICY = "/biometric/v1/policy";
    private static final Rupiah MUCH = Rupiah.of(15_000_000);
    private static final Rupiah LITTLE = Rupiah.of(14_999_999);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Rows rows;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void theSameFaceIsEnoughForLittleAndNotForMuchAndTheRowThatDecidedIsKept() {
        Member member = Member.enrolled(rows);

        JsonPath little = member.isJudged(member.claims("a".repeat(64), LITTLE), Member.LOOKALIKE);
        JsonPath much = member.isJudged(member.claims("b".repeat(64), MUCH), Member.LOOKALIKE);
        JsonPath unknown = member.isJudged(member.claims("c".repeat(64), null), Member.LOOKALIKE);

        assertEquals("MATCH", little.getString("outcome"));
        assertEquals("UNSURE", much.getString("outcome"));
        assertEquals("UNSURE", unknown.getString("outcome"));
        assertEquals("row | CLAIM | 0 | 2026-01-01 |  | 0.36 | 0.42 | 1 | 0.001 | lfw100-orl", row(little.getString("verificationId")));
        assertEquals("row | CLAIM | 15000000 | 2026-01-01 |  | 0.34 | 0.42 | 2 | 0.0001 | lfw100-orl", row(much.getString("verificationId")));
        assertEquals(1, rows.count("verification where account_id = ? and policy_row like 'row | BINDING | 0 |%' and outcome = 'MATCH'", member.accountId));
    }

    @Test
    void twoOfficersWhoAgreeDecideAboutMuchEachWithoutKnowingTheOther() {
        Member member = Member.enrolled(rows);
        UUID id = withOfficers(member, member.claims("c".repeat(64), MUCH));
        review(first, id).body("opinions", equalTo(0)).body("needed", equalTo(2));

        judges(first, id, true).statusCode(204);

        assertEquals("WITH_OFFICER", member.verification(id).getString("state"));
        assertEquals(0, listed(first, id), "who has judged it is not asked again");
        decides(first, id, false).statusCode(409).body("type", equalTo("urn:sigap:problem:already-judged"));
        review(second, id).body("opinions", equalTo(1)).body("needed", equalTo(2)).body("samePerson", nullValue());
        decides(second, id, true).statusCode(409).body("type", equalTo("urn:sigap:problem:pictures-not-seen"));
        decides(member.accountId, id, true).statusCode(403).body("type", equalTo("urn:sigap:problem:own-review"));

        judges(second, id, true).statusCode(204);

        JsonPath done = member.awaitState(id, "DONE");
        assertEquals("MATCH", done.getString("outcome"));
        assertEquals("OFFICER", done.getString("decidedBy"));
        TestEvents.await(id.toString(), VerificationState.class, told -> told.outcome() == Outcome.MATCH);
        assertEquals(2, rows.count("review_opinion where verification_id = ? and same_person", id));
        assertEquals("row | CLAIM | 15000000 | 2026-01-01 |  | 0.34 | 0.42 | 2 | 0.0001 | lfw100-orl", row(id.toString()));
    }

    @Test
    void whereTwoOfficersDifferAThirdDecides() {
        Member member = Member.enrolled(rows);
        UUID id = withOfficers(member, member.claims("d".repeat(64), MUCH));

        judges(first, id, true).statusCode(204);
        judges(second, id, false).statusCode(204);

        assertEquals("WITH_OFFICER", member.verification(id).getString("state"));
        review(third, id).body("opinions", equalTo(2)).body("needed", equalTo(3));
        judges(third, id, false).statusCode(204);
        assertEquals("NO_MATCH", member.awaitState(id, "DONE").getString("outcome"));
        decides(UUID.randomUUID(), id, true).statusCode(409).body("type", equalTo("urn:sigap:problem:not-for-review"));
        await("the machine's and the officers'").atMost(SOON).until(() -> TestEvents.all(id.toString(), VerificationState.class).size() == 2);
    }

    @Test
    void forAnotherActOfficersJudgeAnewAsThatAsks() {
        Member member = Member.enrolled(rows);
        UUID claimId = member.claims("e".repeat(64), MUCH);
        UUID id = withOfficers(member, claimId);
        judges(first, id, true).statusCode(204);

        member.claimsAgain(claimId, "f".repeat(64), LITTLE);

        await().atMost(SOON).until(() -> rows.count("verification where id = ? and officers = 1", id) == 1);
        assertEquals(0, rows.count("review_opinion where verification_id = ?", id));
        review(first, id).body("opinions", equalTo(0)).body("needed", equalTo(1));
        judges(first, id, true).statusCode(204);
        VerificationState told = TestEvents.await(id.toString(), VerificationState.class, state -> state.outcome() == Outcome.MATCH);
        assertEquals("f".repeat(64), told.operationDigest());
    }

    @Test
    void aClaimThatIsProvedAnewLongAfterItsFaceWasDroppedIsComparedAgain() {
        Member member = Member.enrolled(rows);
        UUID claimId = member.claims("1".repeat(64), LITTLE);
        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));
        rows.run("update slot set sealed_reference = null where operation_id = ?", claimId);

        member.claimsAgain(claimId, "2".repeat(64), MUCH);

        member.awaitNext(claimId, "SEND_PICTURE");
        JsonPath again = member.isJudged(claimId, Member.SELFIE);
        assertEquals("MATCH", again.getString("outcome"));
        assertEquals("2".repeat(64), TestEvents.await(again.getString("verificationId"), VerificationState.class).operationDigest());
    }

    @Test
    void opinionsGoWithTheAccount() {
        Member member = Member.enrolled(rows);
        UUID id = withOfficers(member, member.claims("a".repeat(64), MUCH));
        judges(first, id, true).statusCode(204);
        assertEquals(1, rows.count("review_opinion where verification_id = ?", id));

        TestEvents.publish(new AccountState(member.accountId, AccountStatus.CLOSED, null, null, "id", null, Set.of(Role.MEMBER), Instant.now()));

        await().atMost(SOON).until(() -> rows.count("erasure where account_id = ?", member.accountId) == 1);
        assertEquals(0, rows.count("review_opinion where verification_id = ?", id));
    }

    @Test
    void afterThreeThatDoNotMatchTheMachineRestsShownAndOfficersAreThere() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID last = fails(member, bindingId, 3);
        Instant at = Instant.parse(member.verification(last).getString("decidedAt"));

        assertEquals(7, member.slot(bindingId).getInt("machine.comparisonsLeft"));
        assertEquals(at.plus(Duration.ofMinutes(5)), Instant.parse(member.slot(bindingId).getString("machine.retryAt")));
        assertEquals(at.plus(Duration.ofMinutes(5)), Instant.parse(member.verification(last).getString("machine.retryAt")));
        ValidatableResponse refused = member.tries(bindingId, Member.SELFIE).statusCode(429).body("type", equalTo("urn:sigap:problem:face-cooling-down"))
                .body("ways", contains("SELFIE_FOR_OFFICER", "OFFICER")).body("reviewAt", equalTo("/biometric/v1/verifications/" + last + "/review"));
        int wait = Integer.parseInt(refused.extract().header("Retry-After"));
        assertTrue(wait > 240 && wait <= 300, () -> wait + " s");
        assertEquals(at.plus(Duration.ofMinutes(5)), Instant.parse(refused.extract().jsonPath().getString("retryAt")));
        new Challenger(member).begins(bindingId).statusCode(429).body("type", equalTo("urn:sigap:problem:face-cooling-down"));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body(Map.of("operationId", bindingId, "size", 1000)).post("/biometric/v1/uploads").then().statusCode(429)
                .body("type", equalTo("urn:sigap:problem:face-cooling-down"));
        assertEquals(3, rows.count("verification where operation_id = ?", bindingId));

        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(refused.extract().jsonPath().getString("reviewAt")).then()
                .statusCode(202);
        judges(first, last, true).statusCode(204);
        assertEquals("MATCHED", member.slot(bindingId).getString("state"));
        assertNull(member.slot(bindingId).getString("machine.retryAt"), "an officer's match ends the pause");
    }

    @Test
    void whileTheMachineRestsASelfieForAnotherActGoesToAnOfficerIfItsSenderLikes() {
        Member member = Member.known();
        fails(member, member.asksForBinding(), 3);
        UUID another = member.asksForBinding();
        member.tries(another, Member.SELFIE).statusCode(429).body("ways", contains("SELFIE_FOR_OFFICER")).body("reviewAt", nullValue());

        UUID id = UUID.fromString(sentToOfficer(member, another).getString("verificationId"));

        member.awaitState(id, "WITH_OFFICER");
        assertEquals(0, rows.count("verification where id = ? and compared_at is not null", id));
        await().atMost(SOON).until(() -> rows.count("picture where subject = ? and kind = 'REFERENCE'", another) == 1);
        judges(first, id, true).statusCode(204);
        assertEquals("MATCHED", member.slot(another).getString("state"));
        Member fresh = Member.known();
        UUID itsOwn = fresh.asksForBinding();
        assertEquals("MACHINE", fresh.awaitState(UUID.fromString(sentToOfficer(fresh, itsOwn).getString("verificationId")), "DONE").getString("decidedBy"),
                "officers are not asked in the machine's place while it works");
    }

    private static JsonPath sentToOfficer(Member member, UUID operationId) {
        return given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("image/jpeg").body(Member.SELFIE)
                .post(Member.PATH + "?toOfficer=true&operationId=" + operationId).then().statusCode(202).extract().jsonPath();
    }

    @Test
    void aSelfieInPartsGoesToAnOfficerTooWhileTheMachineRests() {
        Member member = Member.known();
        fails(member, member.asksForBinding(), 3);
        UUID another = member.asksForBinding();
        Map<String, Object> upload = Map.of("operationId", another, "size", Member.SELFIE.length, "toOfficer", true);

        String location = given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body(upload)
                .post("/biometric/v1/uploads").then().statusCode(201).extract().header("Location");
        String selfie = given().auth().oauth2(member.token).header("Upload-Offset", "0").config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs("application/offset+octet-stream", ContentType.BINARY))).contentType("application/offset+octet-stream").body(Member.SELFIE)
                .patch(URI.create(location).getPath()).then().statusCode(204).extract().header("Location");

        UUID id = UUID.fromString(selfie.substring(selfie.lastIndexOf('/') + 1));
        member.awaitState(id, "WITH_OFFICER");
        assertEquals(0, rows.count("verification where id = ? and compared_at is not null", id));
    }

    @Test
    void theFourthHasTheLongerPauseAndAMatchEndsIt() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        fails(member, bindingId, 3);
        minutesPass(member, 5);
        assertNull(member.slot(bindingId).getString("machine.retryAt"));

        UUID fourth = fails(member, bindingId, 1);

        Instant at = Instant.parse(member.verification(fourth).getString("decidedAt"));
        assertEquals(at.plus(Duration.ofMinutes(15)), Instant.parse(member.slot(bindingId).getString("machine.retryAt")));
        member.tries(bindingId, Member.SELFIE).statusCode(429);
        minutesPass(member, 15);
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
        UUID another = member.asksForBinding();
        assertNull(member.slot(another).getString("machine.retryAt"));
        assertEquals(5, member.slot(another).getInt("machine.comparisonsLeft"));
    }

    @Test
    void picturesThatAreTooBadToBeComparedBringNoPause() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        for (int i = 0; i < 3; i++) {
            assertEquals("BAD_PICTURE", member.isJudged(bindingId, Turns.wall()).getString("outcome"));
        }

        assertEquals(10, member.slot(bindingId).getInt("machine.comparisonsLeft"));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void onePersonsComparisonsAreCountedOverAllAccountsThatNameIt() {
        Member member = Member.foreigner();
        UUID bindingId = member.asksForBinding();
        fails(member, bindingId, 3);
        Member other = member.claimedByAnother();
        UUID otherId = other.asksForBinding();
        fails(other, otherId, 2);

        UUID third = other.sends(otherId, Member.SELFIE);

        other.awaitState(third, "WITH_OFFICER");
        assertEquals(8, other.slot(otherId).getInt("machine.comparisonsLeft"), "what others did is not told");
        UUID fourth = member.sends(bindingId, Member.SELFIE);
        member.awaitState(fourth, "WITH_OFFICER");
        assertEquals(0, rows.count("verification where id in (?, ?) and compared_at is not null", third, fourth));
        assertEquals(1, rows.count("verification where id = ? and policy_row like 'row | BINDING |%' and officers = 1", fourth));
    }

    @Test
    void thePolicyIsShownToThoseWhoWorkByIt() {
        given().auth().oauth2(TestTokens.officer(first)).get(POLICY).then().statusCode(200).body("rows", hasSize(5))
                .body("rows.purpose", hasItems("BINDING", "CLAIM", "DATA_UPDATE", "LOGIN")).body("rows.find { it.from == 15000000 }.officers", equalTo(2))
                .body("calibrations", hasSize(1)).body("calibrations[0].sets.genuinePairs", contains(450, 1800)).body("calibrations[0].at", hasSize(3));
        given().auth().oauth2(TestTokens.operator(first)).queryParam("on", "2025-12-31").get(POLICY).then().statusCode(200).body("rows", hasSize(0))
                .body("day", equalTo("2025-12-31"));
        given().auth().oauth2(TestTokens.supervisor(first)).queryParam("on", "soon").get(POLICY).then().statusCode(400).body("field", equalTo("on"));
        given().auth().oauth2(Member.known().token).get(POLICY).then().statusCode(403);
    }

    private String row(String verificationId) {
        return new String(rows.bytes("select convert_to(policy_row, 'UTF8') from verification where id = ?::uuid", verificationId));
    }

    private static UUID fails(Member member, UUID operationId, int times) {
        UUID last = null;
        for (int i = 0; i < times; i++) {
            last = member.sends(operationId, Member.IMPOSTOR);
            assertEquals("NO_MATCH", member.awaitState(last, "DONE").getString("outcome"));
        }
        return last;
    }

    private void minutesPass(Member member, int minutes) {
        rows.run("update verification set compared_at = compared_at - ?::interval, decided_at = decided_at - ?::interval where account_id = ?", minutes + " minutes",
                minutes + " minutes", member.accountId);
    }

    private UUID withOfficers(Member member, UUID claimId) {
        UUID id = UUID.fromString(member.isJudged(claimId, Member.IMPOSTOR).getString("verificationId"));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + id + "/review").then().statusCode(202);
        await().atMost(SOON).until(() -> rows.count("picture where subject = ? and kind = 'REFERENCE'", claimId) == 1);
        return id;
    }

    private static ValidatableResponse judges(UUID officerId, UUID verificationId, boolean samePerson) {
        for (String picture : new String[]{"selfie", "reference"}) {
            given().auth().oauth2(TestTokens.officer(officerId)).get(REVIEWS + "/" + verificationId + "/pictures/" + picture).then().statusCode(200);
        }
        return decides(officerId, verificationId, samePerson);
    }

    private static ValidatableResponse decides(UUID officerId, UUID verificationId, boolean samePerson) {
        return given().auth().oauth2(TestTokens.officer(officerId)).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body(Map.of("decision", samePerson ? "SAME_PERSON" : "NOT_SAME_PERSON")).post(REVIEWS + "/" + verificationId + "/decision").then();
    }

    private static ValidatableResponse list(UUID officerId) {
        return given().auth().oauth2(TestTokens.officer(officerId)).queryParam("limit", 100).get(REVIEWS).then().statusCode(200);
    }

    private static int listed(UUID officerId, UUID verificationId) {
        return list(officerId).extract().jsonPath().getList("items.verificationId").contains(verificationId.toString()) ? 1 : 0;
    }

    private static ValidatableResponse review(UUID officerId, UUID verificationId) {
        JsonPath all = list(officerId).extract().jsonPath();
        assertNotNull(all.get("items.find { it.verificationId == '" + verificationId + "' }"), all::prettify);
        return list(officerId).rootPath("items.find { it.verificationId == '" + verificationId + "' }");
    }
}
