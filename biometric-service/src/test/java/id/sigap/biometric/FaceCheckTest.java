package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations of sessions that want the face of the account's owner. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class FaceCheckTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DIGEST = "5e".repeat(32);

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private static FaceCheckRequested asked(Member member, Purpose purpose, String digest) {
        return new FaceCheckRequested(UUID.randomUUID(), purpose, member.accountId, member.personId, digest, Instant.now().plus(Duration.ofHours(1)));
    }

    private void awaitSlot(UUID operationId) {
        await().atMost(SOON).until(() -> rows.count("slot where operation_id = ?", operationId) == 1);
    }

    private static void agreesTo(Member member, Purpose purpose) {
        String version = given().auth().oauth2(member.token).get(Member.CONSENTS).then().statusCode(200).extract().jsonPath().getString("version");
        member.consents("", "{\"purposes\":[\"" + purpose + "\"],\"version\":\"" + version + "\"}").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, names = {"LOGIN", "DATA_UPDATE"})
    void theEnrolledFaceConfirmsASessionsOperation(Purpose purpose) {
        Member member = Member.enrolled(rows);
        FaceCheckRequested asked = asked(member, purpose, DIGEST);
        TestEvents.publish(asked);
        awaitSlot(asked.operationId());
        assertEquals(1, rows.count("slot where operation_id = ? and purpose = ? and amount is null and person_id = ?", asked.operationId(), purpose.name(), member.personId));
        member.tries(asked.operationId(), Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:consent-required"));
        agreesTo(member, purpose);

        UUID verificationId = UUID.fromString(member.isJudged(asked.operationId(), Member.SELFIE).getString("verificationId"));

        VerificationState told = TestEvents.await(verificationId.toString(), VerificationState.class);
        assertEquals(Outcome.MATCH, told.outcome());
        assertEquals(purpose, told.purpose());
        assertEquals(asked.operationId(), told.operationId());
        assertEquals(member.accountId, told.accountId());
        assertEquals(DIGEST, told.operationDigest());
    }

    @Test
    void askedForAgainItStaysAsItIs() {
        Member member = Member.enrolled(rows);
        FaceCheckRequested asked = asked(member, Purpose.LOGIN, DIGEST);
        TestEvents.publish(asked);
        awaitSlot(asked.operationId());
        TestEvents.publish(new FaceCheckRequested(asked.operationId(), Purpose.DATA_UPDATE, member.accountId, member.personId, "5f".repeat(32), asked.expiresAt()));
        FaceCheckRequested next = asked(member, Purpose.LOGIN, DIGEST);
        TestEvents.publish(next);
        awaitSlot(next.operationId());

        assertEquals(1, rows.count("slot where operation_id = ? and purpose = 'LOGIN' and operation_digest = ?", asked.operationId(), DIGEST));
    }

    @Test
    void aClosedAccountGetsNoSlot() throws Exception {
        Member member = Member.enrolled(rows);
        TestEvents.publish(new AccountState(member.accountId, AccountStatus.CLOSED, null, null, "id", null, Set.of(Role.MEMBER), Instant.now()));
        await().atMost(SOON).until(() -> rows.count("erasure where account_id = ? and cause = 'ACCOUNT_CLOSED'", member.accountId) == 1);

        TestEvents.publish(asked(member, Purpose.LOGIN, DIGEST));
        Thread.sleep(2_000);

        assertEquals(0, rows.count("slot where account_id = ?", member.accountId));
    }
}
