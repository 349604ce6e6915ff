package id.sigap.auth.stepup.face;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is confirmed by a face is told at every contact, and holds the money for a day. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class FaceUsersTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response reset(Client.SignedIn who, String factorId, String token) {
        return with(who, token).body("{}").post("/auth/v1/factors/" + factorId + "/reset");
    }

    private static Response ask(Client.SignedIn who, String kind, String contact, String token) {
        return with(who, token).body(new HashMap<>(Map.of(kind, contact))).post("/auth/v1/contact-changes");
    }

    private static RequestSpecification with(Client.SignedIn who, String token) {
        return token == null ? Client.as(who.accessToken()) : Client.as(who.accessToken()).header("Step-Up-Token", token);
    }

    private static String passkeyOf(Client.SignedIn who) {
        return Client.as(who.accessToken()).get("/auth/v1/factors").path("items.find { it.kind == 'PASSKEY' }.factorId");
    }

    private static void awaitTold(String contact, Purpose what) {
        await().atMost(SOON).until(() -> Mailbox.lettersTo(contact).stream().anyMatch(letter -> letter.purpose() == what));
    }

    private static void is(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + type));
    }

    private static void awaitHold(Client.SignedIn owner, PayoutHoldPlaced.Reason reason) {
        PayoutHoldPlaced hold = TestEvents.await(owner.accountId().toString(), PayoutHoldPlaced.class);
        assertEquals(reason, hold.reason());
        assertEquals(Duration.ofHours(24), Duration.between(hold.from(), hold.until()));
    }

    @Test
    void aLostPasskeyGoesByFaceAndTheOwnerIsToldEverywhere() {
        Client.SignedIn owner = FaceOwner.bound(database);
        String phone = FaceOwner.withPhone(owner);
        SoftwareAuthenticator lost = Owner.passkey(owner);
        String factorId = passkeyOf(owner);
        Response required = reset(owner, factorId, null);
        required.then().body("operation", equalTo("factor.reset"));

        String token = FaceOwner.confirmed(owner, required, "LOGIN");
        reset(owner, "totp", token).then().statusCode(404);
        reset(owner, factorId, token).then().statusCode(204);

        Client.as(owner.accessToken()).get("/auth/v1/factors").then().body("items.findAll { it.kind == 'PASSKEY' }", hasSize(0));
        awaitHold(owner, PayoutHoldPlaced.Reason.FACTOR_RESET);
        awaitTold(owner.email(), Purpose.FACTOR_CHANGED);
        awaitTold(phone, Purpose.FACTOR_CHANGED);
        reset(owner, factorId, token).then().statusCode(404);
        Owner.signIn(lost).then().statusCode(422);
    }

    @Test
    void nothingButAFaceForThisVeryFactorResetsIt() {
        Client.SignedIn owner = FaceOwner.bound(database);
        SoftwareAuthenticator first = Owner.passkey(owner);
        String firstId = passkeyOf(owner);
        Owner.passkey(owner, Owner.proof(owner, first));
        Response required = reset(owner, firstId, null);
        String byPasskey = Owner.post(owner, "/auth/v1/step-ups", Map.of("operation", required.<String>path("operation"), "digest", required.<String>path("digest"),
                "proof", Owner.proof(owner, first))).then().statusCode(200).extract().path("stepUpToken");
        is(reset(owner, firstId, byPasskey), 403, "face-required");

        String forFirst = FaceOwner.confirmed(owner, required, "LOGIN");
        String secondId = Client.as(owner.accessToken()).get("/auth/v1/factors").path("items.find { it.kind == 'PASSKEY' && it.factorId != '" + firstId + "' }.factorId");
        is(reset(owner, secondId, forFirst), 401, "step-up-required");
        reset(owner, "password", forFirst).then().statusCode(404);
        reset(owner, firstId, forFirst).then().statusCode(204);
    }

    @Test
    void aPasskeyGoesByThePasswordOnceItWasLockedForADayAndHoldsTheMoneyToo() {
        Client.SignedIn owner = FaceOwner.bound(database);
        String phone = FaceOwner.withPhone(owner);
        Owner.passkey(owner);
        String passkey = "/auth/v1/factors/" + passkeyOf(owner);
        Owner.proved(owner, passkey + "/removal").then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"), "usableFrom", nullValue());
        Owner.post(owner, passkey + "/lock", "{}").then().statusCode(204);
        awaitTold(phone, Purpose.FACTOR_CHANGED);
        Owner.proved(owner, passkey + "/removal").then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"), "usableFrom", notNullValue());
        assertTrue(TestEvents.all(owner.accountId().toString(), PayoutHoldPlaced.class).isEmpty(), "it is there still");
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        Owner.proved(Owner.renewed(owner), passkey + "/removal").then().statusCode(204);

        awaitHold(owner, PayoutHoldPlaced.Reason.FACTOR_RESET);
        await().atMost(SOON).until(() -> Mailbox.lettersTo(phone).stream().filter(letter -> letter.purpose() == Purpose.FACTOR_CHANGED).count() == 2);
    }

    @Test
    void onePasskeyRemovedByAnotherHoldsNothing() throws Exception {
        Client.SignedIn owner = FaceOwner.bound(database);
        SoftwareAuthenticator phone = Owner.passkey(owner);
        String first = passkeyOf(owner);
        SoftwareAuthenticator second = Owner.passkey(owner, Owner.proof(owner, phone));

        Owner.post(owner, "/auth/v1/factors/" + first + "/removal", Map.of("proof", Owner.proof(owner, second))).then().statusCode(204);

        Thread.sleep(2_000);
        assertTrue(TestEvents.all(owner.accountId().toString(), PayoutHoldPlaced.class).isEmpty());
    }

    @Test
    void anAddressThatAFaceChangesWaitsADayAndEveryContactIsTold() {
        Client.SignedIn owner = FaceOwner.bound(database);
        String phone = FaceOwner.withPhone(owner);
        String next = Client.newEmail();
        Response required = ask(owner, "email", next, null);
        required.then().body("operation", equalTo("account.contact"));
        String token = FaceOwner.confirmed(owner, required, "DATA_UPDATE");
        is(ask(owner, "email", Client.newEmail(), token), 401, "step-up-required");

        String changeId = ask(owner, "email", next, token).then().statusCode(202).extract().path("changeId");
        is(ask(owner, "email", next, token), 401, "step-up-required");
        Owner.post(owner, "/auth/v1/contact-changes/" + changeId + "/verification", Map.of("code", Mailbox.letter(next, 1).code()))
                .then().statusCode(200).body("state", equalTo("WAITING"));

        awaitTold(owner.email(), Purpose.CONTACT_CHANGE_ASKED);
        awaitTold(phone, Purpose.CONTACT_CHANGE_ASKED);
        assertTrue(TestEvents.all(owner.accountId().toString(), PayoutHoldPlaced.class).isEmpty(), "nothing has changed yet");
        Client.signIn(next, Client.PASSWORD).then().statusCode(401);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        await().atMost(SOON).untilAsserted(() -> Client.signIn(next, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200));
        awaitHold(owner, PayoutHoldPlaced.Reason.CONTACTS_REPLACED);
        awaitTold(owner.email(), Purpose.CONTACT_CHANGED);
        awaitTold(phone, Purpose.CONTACT_CHANGED);
    }

    @Test
    void aContactIsNotChangedByAnotherTokenThanAFaces() {
        Client.SignedIn owner = FaceOwner.bound(database);
        String next = Client.newEmail();
        Response required = ask(owner, "email", next, null);
        String token = Owner.post(owner, "/auth/v1/step-ups", Map.of("operation", required.<String>path("operation"), "digest", required.<String>path("digest"),
                "proof", Owner.PASSWORD_PROOF)).then().statusCode(200).extract().path("stepUpToken");

        is(ask(owner, "email", next, token), 403, "face-required");

        assertEquals(0, Mailbox.lettersTo(next).size());
    }
}
