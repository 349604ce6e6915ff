package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
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

/** Who closes an account, or withdraws consent, leaves no face behind that anybody could read. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ErasureTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Rows rows;

    @Inject
    PersonalData personal;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private static void closes(UUID accountId) {
        TestEvents.publish(new AccountState(accountId, AccountStatus.CLOSED, null, null, "id", null, Set.of(Role.MEMBER), Instant.now()));
    }

    private void awaitErased(UUID accountId, String cause) {
        await().atMost(SOON).until(() -> rows.count("erasure where account_id = ? and cause = ?", accountId, cause) == 1);
    }

    @Test
    void withTheAccountAllOfItsFacesGoAndNoBackupCanBeRead() {
        Member member = Member.enrolled(rows);
        UUID claimId = member.claims("a".repeat(64));
        member.isJudged(claimId, Member.IMPOSTOR);
        member.sendsDocument(claimId, Member.SELFIE).statusCode(200);
        UUID challengeId = isHalfDone(member, claimId);
        byte[] document = rows.bytes("select sealed from picture where subject = ? and kind = 'DOCUMENT'", claimId);
        byte[] selfie = rows.bytes("select sealed from picture where owner = ? and kind = 'SELFIE' limit 1", member.accountId);
        byte[] face = rows.bytes("select sealed_face from enrolment where person_id = ?", member.personId);

        closes(member.accountId);
        awaitErased(member.accountId, "ACCOUNT_CLOSED");

        for (String kept : new String[]{"picture where owner = ?", "slot where account_id = ?", "verification where account_id = ?",
            "enrolment where account_id = ?", "person_key where owner_id = ?", "awaited_enrolment where account_id = ?", "challenge where account_id = ?",
            "challenge_frame where account_id = ?", "selfie_upload where account_id = ?", "other_proof where account_id = ?"}) {
            assertEquals(0, rows.count(kept, member.accountId), kept);
        }
        assertEquals(0, rows.count("template where person_id = ?", member.personId));
        assertEquals(0, rows.count("person_key where owner_id = ?", member.personId));
        assertEquals(0, rows.count("face_job where subject in (?, ?)", claimId, challengeId));
        assertEquals(0, rows.count("timer where kind in ('face-reference', 'review-photograph') and key = ?", claimId.toString()));
        assertThrows(PersonErasedException.class, () -> personal.openBytes(member.accountId, "picture.SELFIE", selfie));
        assertThrows(PersonErasedException.class, () -> personal.openBytes(member.accountId, "picture.DOCUMENT", document));
        assertThrows(PersonErasedException.class, () -> personal.openBytes(member.personId, "face", face));
        member.tries(claimId, Member.SELFIE).statusCode(404);
        assertEquals(1, rows.count("consent where account_id = ? and purpose = 'BINDING' and ended_by = 'ACCOUNT_CLOSED'", member.accountId), "the proof stays");
    }

    /** A challenge whose frames wait to be judged, and a selfie of which a part has come. */
    private UUID isHalfDone(Member member, UUID operationId) {
        UUID challengeId = UUID.randomUUID();
        rows.run("""
                insert into challenge (id, operation_id, account_id, status, steps, received, nonce, opened_at, expires_at, findings)
                values (?, ?, ?, 'JUDGING', '', 5, 'n', now(), now(), '')""", challengeId, operationId, member.accountId);
        rows.run("insert into challenge_frame (id, challenge_id, account_id, step, digest, sealed, taken_at) values (gen_random_uuid(), ?, ?, 0, uuid_send(?), uuid_send(?), now())",
                challengeId, member.accountId, challengeId, challengeId);
        rows.run("insert into selfie_upload (id, operation_id, account_id, state, size, created_at, expires_at) values (gen_random_uuid(), ?, ?, 'UPLOADING', 9, now(), now() + interval '1h')",
                operationId, member.accountId);
        return challengeId;
    }

    @Test
    void whatIsHeardOfAClosedAccountAfterwardsIsNotKept() {
        Member member = Member.known();
        closes(member.accountId);
        awaitErased(member.accountId, "ACCOUNT_CLOSED");

        UUID late = UUID.randomUUID();
        TestEvents.publish(new BindingRequested(late, member.accountId, member.nik, Instant.now().plus(Duration.ofMinutes(15))));
        TestEvents.publish(new BindingDecided(late, member.accountId, BindingDecided.Decision.BOUND, member.personId, Instant.now(), null));

        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> rows.count("slot where operation_id = ?", late) == 0
                && rows.count("awaited_enrolment where binding_id = ?", late) == 0 && rows.count("person_key where owner_id = ?", member.accountId) == 0);
    }

    @Test
    void aPersonWhoIsBoundByAnotherAccountMeanwhileKeepsTheFaceUnderThat() {
        Member former = Member.enrolled(rows);
        UUID bindingId = UUID.randomUUID();
        UUID newAccount = UUID.randomUUID();
        TestEvents.publish(new BindingRequested(bindingId, newAccount, former.nik, Instant.now().plus(Duration.ofMinutes(15))));
        TestEvents.publish(new BindingDecided(bindingId, newAccount, BindingDecided.Decision.BOUND, former.personId, Instant.now(), null));
        await().atMost(SOON).until(() -> rows.count("enrolment where person_id = ? and account_id = ?", former.personId, newAccount) == 1);

        closes(former.accountId);
        awaitErased(former.accountId, "ACCOUNT_CLOSED");

        assertEquals(0, rows.count("picture where owner = ?", former.accountId));
        assertEquals(1, rows.count("enrolment where person_id = ? and sealed_face is not null", former.personId));
        assertEquals(1, rows.count("person_key where owner_id = ?", former.personId));
    }

    @Test
    void withdrawalErasesWhatWasTakenForItsPurposeAndEndsWhatIsUnderWay() {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID waiting = member.sends(bindingId, Member.SELFIE);
        member.awaitState(waiting, "WAITING");
        member.sendsDocument(bindingId, Member.SELFIE).statusCode(200);

        member.withdraws("BINDING").statusCode(200).body("purposes.find { it.purpose == 'BINDING' }.state", equalTo("WITHDRAWN"))
                .body("purposes.find { it.purpose == 'CLAIM' }.state", equalTo("GIVEN"));

        assertEquals(0, rows.count("picture where owner = ?", member.accountId));
        assertEquals(0, rows.count("verification where account_id = ? and (sealed_face is not null or figures is not null)", member.accountId));
        assertEquals("EXPIRED", member.verification(waiting).getString("state"));
        assertEquals("SEND_PICTURE", member.slot(bindingId).getString("next"));
        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:consent-required"));
        CivilRegistryServer.up();
        member.agrees().statusCode(200);
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"), "whoever changes their mind goes on");
    }

    @Test
    void withTheLastConsentTheEnrolledFaceGoesAndTheNumberStaysReadable() {
        Member member = Member.enrolled(rows);
        byte[] face = rows.bytes("select sealed_face from enrolment where person_id = ?", member.personId);

        member.withdraws("BINDING").statusCode(200);
        assertEquals(1, rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId), "claims are still agreed to");
        member.withdraws("CLAIM").statusCode(200);

        assertEquals(1, rows.count("enrolment where person_id = ? and sealed_face is null", member.personId));
        assertEquals(0, rows.count("template where person_id = ?", member.personId));
        assertThrows(RuntimeException.class, () -> personal.openBytes(member.personId, "face", face), "also from a backup");
        member.agrees().statusCode(200);
        UUID claimId = member.claims("b".repeat(64));
        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"), "the registry's photograph serves");
    }

    @Test
    void aWithdrawalRepeatedOrOfNothingErasesNothing() {
        Member member = Member.known();
        member.withdraws("CLAIM").statusCode(200).body("purposes.find { it.purpose == 'CLAIM' }.state", equalTo("NOT_GIVEN"));
        assertEquals(0, rows.count("erasure where account_id = ?", member.accountId));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body("{\"purposes\":[]}")
                .post(Member.CONSENTS + "/withdrawals").then().statusCode(400);
    }
}
