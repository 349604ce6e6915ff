package id.sigap.biometric;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.type.Passport;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A foreigner's face is compared with the immigration office's photograph. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ForeignerTest {

    private static final String DIGEST = "b".repeat(64);

    @Inject
    Rows rows;

    @BeforeEach
    void officesAnswer() {
        CivilRegistryServer.up();
    }

    @Test
    void aSelfieThatMatchesTheOfficesPhotographProvesTheBinding() {
        Member member = Member.foreigner();
        UUID bindingId = member.asksForBinding();

        JsonPath judged = member.isJudged(bindingId, Member.SELFIE);

        assertEquals("MATCH", judged.getString("outcome"));
        VerificationState told = TestEvents.await(judged.getString("verificationId"), VerificationState.class);
        assertEquals(Outcome.MATCH, told.outcome());
        assertEquals(Purpose.BINDING, told.purpose());
        assertEquals(bindingId, told.operationId());
        assertEquals(1, CivilRegistryServer.asked(member.passport));
    }

    @Test
    void somebodyElsesFaceProvesNothingAndLeavesAWay() {
        Member member = Member.foreigner();
        UUID bindingId = member.asksForBinding();

        JsonPath judged = member.isJudged(bindingId, Member.IMPOSTOR);

        assertEquals("NO_MATCH", judged.getString("outcome"));
        assertEquals("RETAKE_OR_ASK_OFFICER", judged.getString("next"));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void whileTheImmigrationOfficeIsAwayASelfieWaitsAndACitizensIsJudged() throws InterruptedException {
        CivilRegistryServer.immigrationDown();
        Member foreigner = Member.foreigner();
        UUID bindingId = foreigner.asksForBinding();
        UUID id = foreigner.sends(bindingId, Member.SELFIE);
        assertEquals("WAIT_FOR_REGISTRY", foreigner.awaitState(id, "WAITING").getString("next"));

        Member citizen = Member.known();
        assertEquals("MATCH", citizen.isJudged(citizen.asksForBinding(), Member.SELFIE).getString("outcome"));

        Thread.sleep(2_000);
        assertEquals("WAITING", foreigner.verification(id).getString("state"), "it never passes unseen");
        assertEquals(List.of(), TestEvents.all(id.toString(), VerificationState.class));
        int asked = CivilRegistryServer.asked(foreigner.passport);
        assertTrue(asked >= 1 && asked <= 10, "asked with patience: " + asked);
        assertEquals("DOWN", health("immigration"));
        assertEquals("UP", health("civil-registry"));
        RestAssured.get("/q/health/ready").then().statusCode(200);

        CivilRegistryServer.up();
        assertEquals("MATCH", foreigner.awaitState(id, "DONE").getString("outcome"));
        assertEquals("UP", health("immigration"));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        CivilRegistryServer.immigrationStuck();
        Member foreigner = Member.foreigner();
        UUID id = foreigner.sends(foreigner.asksForBinding(), Member.IMPOSTOR);
        foreigner.awaitState(id, "WAITING");

        CivilRegistryServer.up();

        assertEquals("NO_MATCH", foreigner.awaitState(id, "DONE").getString("outcome"));
    }

    private static String health(String office) {
        return RestAssured.get("/q/health/group/world").path("checks.find { it.name == '" + office + "' }.status");
    }

    @Test
    void aForeignerWithoutAPhotographIsAskedForADocument() {
        Member member = Member.strangerToTheImmigrationOffice();
        UUID bindingId = member.asksForBinding();

        member.awaitNext(bindingId, "SEND_DOCUMENT");

        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-reference-picture"), "ways", equalTo(List.of("DOCUMENT")));
    }

    @Test
    void aClaimIsComparedWithTheEnrolledFaceAndTheOfficeIsNotAskedAgain() {
        Member member = Member.foreigner();
        UUID bindingId = member.asksForBinding();
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
        member.isBound(bindingId);
        awaitEnrolment(member);
        int asked = CivilRegistryServer.asked(member.passport);

        UUID claimId = member.claims(DIGEST);

        assertEquals("NO_MATCH", member.isJudged(claimId, Member.IMPOSTOR).getString("outcome"));
        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));
        assertEquals(asked, CivilRegistryServer.asked(member.passport));
    }

    @Test
    void aForeignerBoundByOtherProofIsComparedWithTheOfficesPhotograph() {
        Member member = Member.foreigner();
        member.isBound(member.asksForBinding());
        awaitEnrolment(member);

        UUID claimId = member.claims(DIGEST);

        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void aDecisionThatOvertakesAForeignersRequestIsKeptForIt() {
        Member member = Member.foreigner();
        UUID bindingId = UUID.randomUUID();
        member.isBound(bindingId);
        await().until(() -> rows.count("awaited_enrolment where binding_id = ?", bindingId) == 1);

        TestEvents.publish(new ForeignBindingRequested(bindingId, member.accountId, member.passport, Instant.now().plus(Duration.ofMinutes(15))));

        awaitEnrolment(member);
    }

    @Test
    void accountsThatNameOnePassportAreCountedTogetherAndAnotherCountrysAreNot() {
        Member member = Member.foreigner();
        Member other = member.claimedByAnother();
        Member namesake = Member.holding(new Passport(member.passport.number(), "BGD"));

        byte[] key = keyOf(member.asksForBinding());

        assertArrayEquals(key, keyOf(other.asksForBinding()));
        assertFalse(Arrays.equals(key, keyOf(namesake.asksForBinding())));
    }

    private byte[] keyOf(UUID bindingId) {
        return rows.bytes("select person_key from slot where operation_id = ?", bindingId);
    }

    @Test
    void aPassportIsUnreadableAtRest() {
        Member member = Member.foreigner();
        UUID bindingId = member.asksForBinding();
        member.isBound(bindingId);
        awaitEnrolment(member);

        byte[] asked = rows.bytes("select sealed_passport from slot where operation_id = ?", bindingId);
        byte[] enrolled = rows.bytes("select sealed_passport from enrolment where person_id = ?", member.personId);
        assertFalse(new String(asked, StandardCharsets.ISO_8859_1).contains(member.passport.number()));
        assertFalse(new String(enrolled, StandardCharsets.ISO_8859_1).contains(member.passport.number()));
        assertEquals(1, rows.count("enrolment where person_id = ? and sealed_nik is null", member.personId));
    }

    private void awaitEnrolment(Member member) {
        await().atMost(Duration.ofSeconds(20)).until(() -> rows.count("enrolment where person_id = ?", member.personId) == 1);
    }
}
