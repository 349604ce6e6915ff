package id.sigap.auth.stepup.face;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class FaceStepUpTest {

    private static final String OPERATION = "claim.bank-account";
    private static final String DIGEST = "0d".repeat(32);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Client.SignedIn renewed(Client.SignedIn who) {
        Response fresh = Client.refresh(who.refreshToken());
        fresh.then().statusCode(200);
        return new Client.SignedIn(who.email(), who.accountId(), fresh.path("accessToken"), fresh.path("refreshToken"), who.deviceSecret());
    }

    private static void is(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + type));
    }

    private static FaceCheckRequested asked(UUID operationId) {
        return TestEvents.await(operationId.toString(), FaceCheckRequested.class);
    }

    @Test
    void aMatchedFaceGivesTheTokenOnceToTheSessionThatAsked() throws Exception {
        Client.SignedIn owner = FaceOwner.bound(database);
        Response answer = FaceOwner.open(owner, OPERATION, DIGEST, "LOGIN");
        UUID id = UUID.fromString(answer.path("operationId"));
        answer.then().statusCode(202).header("Location", endsWith("/auth/v1/face-step-ups/" + id)).body("state", equalTo("AWAITING_FACE"), "lastFace", nullValue());
        FaceCheckRequested asked = asked(id);
        assertEquals(Purpose.LOGIN, asked.purpose());
        assertEquals(owner.accountId(), asked.accountId());
        assertNotEquals(DIGEST, asked.operationDigest(), "the session is in it");
        is(FaceOwner.token(owner, id), 409, "face-step-up-waiting");

        VerificationState match = FaceOwner.verified(asked, Outcome.MATCH);
        TestEvents.publish(match);
        FaceOwner.awaitState(owner, id, "PROVED");
        FaceOwner.token(Client.signedIn(owner.email()), id).then().statusCode(403);
        FaceOwner.token(FaceOwner.bound(database), id).then().statusCode(404);
        Instant before = clock.instant();
        JwtClaims claims = Client.claims(FaceOwner.token(owner, id).then().statusCode(200).header("Cache-Control", "no-store").extract().path("stepUpToken"));

        assertEquals(List.of("face"), claims.getStringListClaimValue("amr"));
        assertEquals(OPERATION, claims.getStringClaimValue("op"));
        assertEquals(DIGEST, claims.getStringClaimValue("digest"));
        assertTrue(claims.getClaimValue("factor_since", Long.class) >= before.getEpochSecond());
        is(FaceOwner.token(owner, id), 410, "face-step-up-over");
        TestEvents.publish(match, FaceOwner.verified(asked, Outcome.MATCH));
        Thread.sleep(2_000);
        FaceOwner.look(owner, id).then().body("state", equalTo("USED"));
        is(FaceOwner.token(owner, id), 410, "face-step-up-over");
    }

    @Test
    void aFaceForAnotherActOrAccountOrThatDoesNotMatchProvesNothing() throws Exception {
        Client.SignedIn owner = FaceOwner.bound(database);
        UUID id = FaceOwner.opened(owner, OPERATION, DIGEST, "LOGIN");
        FaceCheckRequested asked = asked(id);

        TestEvents.publish(FaceOwner.verified(asked.accountId(), asked.purpose(), id, "ab".repeat(32), Outcome.MATCH),
                FaceOwner.verified(asked.accountId(), asked.purpose(), id, null, Outcome.MATCH),
                FaceOwner.verified(UUID.randomUUID(), asked.purpose(), id, asked.operationDigest(), Outcome.MATCH),
                FaceOwner.verified(asked.accountId(), Purpose.DATA_UPDATE, id, asked.operationDigest(), Outcome.MATCH),
                FaceOwner.verified(asked.accountId(), Purpose.CLAIM, id, asked.operationDigest(), Outcome.MATCH), FaceOwner.byFactor(asked));
        Thread.sleep(2_000);
        FaceOwner.look(owner, id).then().body("state", equalTo("AWAITING_FACE"), "lastFace", nullValue());

        TestEvents.publish(FaceOwner.verified(asked, Outcome.NO_MATCH));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> FaceOwner.look(owner, id).then().body("lastFace", equalTo("NO_MATCH")));
        FaceOwner.look(owner, id).then().body("state", equalTo("AWAITING_FACE"));
        is(FaceOwner.token(owner, id), 409, "face-step-up-waiting");
    }

    @Test
    void aMatchIsWorthAQuarterOfAnHourAndAnOfficersTheRestOfTheDay() {
        Client.SignedIn owner = FaceOwner.bound(database);
        UUID quick = FaceOwner.opened(owner, OPERATION, DIGEST, "LOGIN");
        UUID slow = FaceOwner.opened(owner, "pension.bank-account", DIGEST, "LOGIN");
        UUID never = FaceOwner.opened(owner, "claim.hospital", DIGEST, "LOGIN");
        TestEvents.publish(FaceOwner.verified(asked(quick), Outcome.MATCH));
        FaceOwner.awaitState(owner, quick, "PROVED");

        clock.advance(Duration.ofMinutes(16));
        Client.SignedIn later = renewed(owner);
        is(FaceOwner.token(later, quick), 410, "face-step-up-over");
        await().atMost(Duration.ofSeconds(20)).until(() -> database.first("select status from face_step_up where id = ?", row -> row.text("status"), quick).orElseThrow(),
                "EXPIRED"::equals);

        TestEvents.publish(FaceOwner.verified(asked(slow), Outcome.MATCH));
        FaceOwner.awaitState(later, slow, "PROVED");
        clock.advance(Duration.ofHours(20));
        Client.SignedIn muchLater = renewed(later);
        FaceOwner.token(muchLater, slow).then().statusCode(200);

        clock.advance(Duration.ofHours(5));
        Client.SignedIn nextDay = renewed(muchLater);
        FaceOwner.look(nextDay, never).then().body("state", equalTo("EXPIRED"));
        is(FaceOwner.token(nextDay, never), 410, "face-step-up-over");
    }

    @Test
    void itIsForAccountsThatAreAPersonsAndHaveNothingStronger() {
        Client.SignedIn stranger = Client.signedIn();
        is(FaceOwner.open(stranger, OPERATION, DIGEST, "LOGIN"), 409, "not-bound");

        Client.SignedIn owner = FaceOwner.bound(database);
        UUID before = FaceOwner.opened(owner, OPERATION, DIGEST, "LOGIN");
        TestEvents.publish(FaceOwner.verified(asked(before), Outcome.MATCH));
        FaceOwner.awaitState(owner, before, "PROVED");
        Owner.passkey(owner);
        is(FaceOwner.token(owner, before), 403, "stronger-factor-required");
        is(FaceOwner.open(owner, OPERATION, DIGEST, "LOGIN"), 403, "stronger-factor-required");
        is(FaceOwner.open(owner, "account.contact", DIGEST, "DATA_UPDATE"), 403, "stronger-factor-required");
        FaceOwner.open(owner, "factor.reset", DIGEST, "LOGIN").then().statusCode(202);
    }

    @Test
    void thePurposeIsTheOperationsAndAClaimsIsNotForHere() {
        Client.SignedIn owner = FaceOwner.bound(database);
        FaceOwner.open(owner, "account.contact", DIGEST, "LOGIN").then().statusCode(400).body("field", equalTo("purpose"));
        FaceOwner.open(owner, "factor.reset", DIGEST, "DATA_UPDATE").then().statusCode(400).body("field", equalTo("purpose"));
        FaceOwner.open(owner, OPERATION, DIGEST, "DATA_UPDATE").then().statusCode(400).body("field", equalTo("purpose"));
        FaceOwner.open(owner, OPERATION, DIGEST, "CLAIM").then().statusCode(400);
        FaceOwner.open(owner, OPERATION, "x", "LOGIN").then().statusCode(400);
        Client.as(owner.accessToken()).body("{\"operation\":\"a.b\",\"digest\":\"" + DIGEST + "\",\"purpose\":\"LOGIN\"}").post(FaceOwner.PATH).then().statusCode(400);
        FaceOwner.look(owner, UUID.randomUUID()).then().statusCode(404);
        Client.json().body("{}").post(FaceOwner.PATH).then().statusCode(401);
    }

    @Test
    void threeMayBeOpenTwentyADayAndTheLikeInTheSameSessionTakesThePlaceOfTheOneBefore() {
        Client.SignedIn owner = FaceOwner.bound(database);
        UUID first = FaceOwner.opened(owner, "act.one", DIGEST, "LOGIN");
        FaceOwner.opened(owner, "act.two", DIGEST, "LOGIN");
        FaceOwner.opened(owner, "act.three", DIGEST, "LOGIN");
        Response fourth = FaceOwner.open(owner, "act.four", DIGEST, "LOGIN");
        is(fourth, 429, "face-step-up-limit");
        assertTrue(Integer.parseInt(fourth.header("Retry-After")) > 0);

        FaceOwner.opened(owner, "act.one", "0e".repeat(32), "LOGIN");
        FaceOwner.look(owner, first).then().body("state", equalTo("EXPIRED"));

        for (int i = 5; i <= 20; i++) {
            FaceOwner.opened(owner, "act.one", DIGEST, "LOGIN");
        }
        is(FaceOwner.open(owner, "act.one", DIGEST, "LOGIN"), 429, "face-step-up-limit");
    }
}
