package id.sigap.biometric;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The face that proved a binding becomes the one that claims are compared with. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class EnrolmentTest {

    private static final String DIGEST = "a".repeat(64);

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    private Member enrolled() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
        member.isBound(bindingId);
        await().until(() -> rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId) == 1);
        return member;
    }

    @Test
    void aClaimIsComparedWithTheEnrolledFaceWithoutTheRegistry() {
        Member member = enrolled();
        int asked = CivilRegistryServer.asked(member.nik);
        CivilRegistryServer.down();

        UUID claimId = member.claims(DIGEST);
        JsonPath impostor = member.isJudged(claimId, Member.IMPOSTOR);
        JsonPath owner = member.isJudged(claimId, Member.SELFIE);

        assertEquals("NO_MATCH", impostor.getString("outcome"));
        assertEquals("MATCH", owner.getString("outcome"));
        VerificationState told = TestEvents.await(owner.getString("verificationId"), VerificationState.class);
        assertEquals(Purpose.CLAIM, told.purpose());
        assertEquals(Outcome.MATCH, told.outcome());
        assertEquals(claimId, told.operationId());
        assertEquals(DIGEST, told.operationDigest());
        assertEquals(asked, CivilRegistryServer.asked(member.nik));
    }

    @Test
    void aDecisionThatOvertakesItsRequestIsKeptForIt() {
        Member member = Member.known();
        UUID bindingId = UUID.randomUUID();
        member.isBound(bindingId);
        await().until(() -> rows.count("awaited_enrolment where binding_id = ?", bindingId) == 1);

        TestEvents.publish(new BindingRequested(bindingId, member.accountId, member.nik, Instant.now().plus(Duration.ofMinutes(15))));

        await().until(() -> rows.count("enrolment where person_id = ?", member.personId) == 1);
        assertEquals(0, rows.count("awaited_enrolment where binding_id = ?", bindingId));
    }

    @Test
    void aPersonBoundByOtherProofIsComparedWithTheRegistrysPhotograph() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        member.isBound(bindingId);

        UUID claimId = member.claims(DIGEST);

        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void anAccountThatIsNoLongerThePersonsMayNotProveForThem() {
        Member member = enrolled();
        UUID claimId = member.claims(DIGEST);
        UUID newAccount = UUID.randomUUID();
        TestEvents.publish(new PersonState(member.personId, newAccount, "SITI RAHMAWATI", LocalDate.of(1990, 6, 15)));
        await().until(() -> rows.count("bound_account where account_id = ?", newAccount) == 1);

        member.tries(claimId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-verification-open"));
    }

    @Test
    void picturesAreDeletedAfterThirtyDaysAndTheEnrolledFaceStays() {
        Member member = enrolled();
        String mine = "picture where owner = ?";
        assertEquals(2, rows.count(mine, member.accountId), "selfie and photograph are kept for now");

        clock.advance(Duration.ofDays(29));
        await().during(Duration.ofSeconds(1)).until(() -> rows.count(mine, member.accountId) == 2);
        clock.advance(Duration.ofDays(2));

        await().atMost(Duration.ofSeconds(20)).until(() -> rows.count(mine, member.accountId) == 0);
        await().until(() -> rows.count("slot where account_id = ? and (sealed_nik is not null or sealed_reference is not null)",
                member.accountId) == 0);
        assertEquals(0, rows.count("verification where account_id = ? and sealed_face is not null", member.accountId));
        assertEquals(1, rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId));
    }

    @Test
    void picturesAndNumbersAreUnreadableAtRest() {
        Member member = enrolled();

        byte[] stored = rows.bytes("select sealed from picture where owner = ? and kind = 'SELFIE'", member.accountId);
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("JFIF"));
        byte[] nik = rows.bytes("select sealed_nik from enrolment where person_id = ?", member.personId);
        assertFalse(new String(nik, StandardCharsets.ISO_8859_1).contains(member.nik.value()));
    }
}
