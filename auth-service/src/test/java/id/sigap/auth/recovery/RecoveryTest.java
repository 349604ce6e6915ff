package id.sigap.auth.recovery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.TestRegistry;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class RecoveryTest {

    private static final String OTHER_PASSWORD = "delapan badak di Ujung Kulon";

    private static void awaitState(Client.SignedIn who, UUID binding, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Client.as(who.accessToken()).get("/auth/v1/bindings/" + binding).then().body("state", equalTo(state)));
    }

    /** A binding that registry and face have proved, with membership-service's decision. */
    private static UUID bind(Client.SignedIn who, String nik, BindingDecided.Decision decision, UUID person, UUID heldBy) {
        UUID binding = UUID.fromString(Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("nik", nik, "fullName", "Sri Wahyuni", "birthDate", "1990-07-01")).post("/auth/v1/bindings").then().statusCode(202).extract().path("bindingId"));
        awaitState(who, binding, "AWAITING_FACE");
        TestEvents.publish(new VerificationState(UUID.randomUUID(), who.accountId(), id.sigap.contracts.biometric.Purpose.BINDING, binding, null, Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE));
        awaitState(who, binding, "PROVED");
        TestEvents.publish(new BindingDecided(binding, who.accountId(), decision, person, Instant.now(), heldBy));
        awaitState(who, binding, decision.name());
        return binding;
    }

    private record Scene(Client.SignedIn lost, UUID person, Client.SignedIn claimant, UUID binding) {
    }

    private static Scene scene() {
        String nik = "327301410790" + "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
        TestRegistry.knows(nik, "SRI WAHYUNI", "1990-07-01");
        UUID person = UUID.randomUUID();
        Client.SignedIn lost = Client.signedIn();
        bind(lost, nik, Decision.BOUND, person, null);
        String email = Client.newEmail();
        String registration = Client.register(email, OTHER_PASSWORD).then().statusCode(202).extract().path("registrationId");
        Client.verify(registration, Mailbox.letter(email, 1).code()).then().statusCode(200);
        Response tokens = Client.signIn(email, OTHER_PASSWORD);
        Client.SignedIn claimant = new Client.SignedIn(email, UUID.fromString(tokens.path("accountId")), tokens.path("accessToken"), tokens.path("refreshToken"), tokens.path("deviceSecret"));
        return new Scene(lost, person, claimant, bind(claimant, nik, Decision.REFUSED_PERSON_HAS_ACCOUNT, null, lost.accountId()));
    }

    private static Response ask(Client.SignedIn who, UUID binding) {
        return Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("bindingId", binding)).post("/auth/v1/recoveries");
    }

    private static Response decide(String token, String recoveryId, String decision) {
        return Client.as(token).header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("decision", decision)).post("/auth/v1/recoveries/" + recoveryId + "/decision");
    }

    @Test
    void whoLostEverythingGetsTheAccountBackByFaceAndOfficer() {
        Scene scene = scene();
        SoftwareAuthenticator oldPhone = Owner.passkey(scene.lost());
        String recoveryId = ask(scene.claimant(), scene.binding()).then().statusCode(202).body("state", equalTo("ASKED")).extract().path("recoveryId");
        assertTrue(Mailbox.letter(scene.lost().email(), 3).purpose() == Purpose.RECOVERY_ASKED, "its owner is told");
        String officer = TestTokens.officer(UUID.randomUUID());
        Client.as(officer).get("/auth/v1/recoveries?limit=100").then().statusCode(200).body("items.recoveryId", hasItem(recoveryId));

        decide(officer, recoveryId, "APPROVE").then().statusCode(200).body("state", equalTo("APPROVED"));

        Client.signIn(scene.claimant().email(), OTHER_PASSWORD).then().statusCode(200)
                .body("accountId", equalTo(scene.lost().accountId().toString()), "personId", equalTo(scene.person().toString()));
        Client.signIn(scene.lost().email(), Client.PASSWORD).then().statusCode(401);
        Client.refresh(scene.lost().refreshToken()).then().statusCode(401);
        Owner.signIn(oldPhone).then().statusCode(422);
        PayoutHoldPlaced hold = TestEvents.await(scene.lost().accountId().toString(), PayoutHoldPlaced.class);
        assertEquals(PayoutHoldPlaced.Reason.ACCOUNT_RECOVERED, hold.reason());
        assertEquals(scene.person(), hold.personId());
        TestEvents.await(scene.claimant().accountId().toString(), AccountState.class, state -> state.status() == AccountStatus.CLOSED);
        TestEvents.await(scene.lost().accountId().toString(), AccountState.class, state -> scene.claimant().email().equals(state.email()));
        decide(officer, recoveryId, "REFUSE").then().statusCode(409);
    }

    @Test
    void theOwnerWhoIsThereStopsIt() {
        Scene scene = scene();
        String recoveryId = ask(scene.claimant(), scene.binding()).then().statusCode(202).extract().path("recoveryId");

        Client.as(scene.lost().accessToken()).post("/auth/v1/recoveries/stop").then().statusCode(204);

        decide(TestTokens.officer(UUID.randomUUID()), recoveryId, "APPROVE").then().statusCode(409).body("type", equalTo("urn:sigap:problem:recovery-decided"));
        Client.as(scene.claimant().accessToken()).get("/auth/v1/recoveries/" + recoveryId).then().body("state", equalTo("STOPPED"));
        Client.signIn(scene.lost().email(), Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void withoutAFaceThatMatchedThereIsNothingToAskAndOnlyAnOfficerDecides() {
        Scene scene = scene();
        Client.SignedIn stranger = Client.signedIn();
        ask(stranger, scene.binding()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:recovery-not-possible"));
        ask(stranger, UUID.randomUUID()).then().statusCode(409);
        String recoveryId = ask(scene.claimant(), scene.binding()).then().statusCode(202).extract().path("recoveryId");
        decide(scene.claimant().accessToken(), recoveryId, "APPROVE").then().statusCode(403);
        decide(TestTokens.officer(scene.claimant().accountId()), recoveryId, "APPROVE").then().statusCode(403);
        Client.as(stranger.accessToken()).get("/auth/v1/recoveries/" + recoveryId).then().statusCode(404);
        Client.as(stranger.accessToken()).get("/auth/v1/recoveries").then().statusCode(403);

        decide(TestTokens.officer(UUID.randomUUID()), recoveryId, "REFUSE").then().statusCode(200);

        Client.signIn(scene.lost().email(), Client.PASSWORD).then().statusCode(200).body("accountId", equalTo(scene.lost().accountId().toString()));
    }
}
