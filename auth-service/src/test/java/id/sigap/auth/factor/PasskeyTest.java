package id.sigap.auth.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class PasskeyTest {

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void isRefused(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:sigap:problem:passkey-refused"));
    }

    @Test
    void aPasskeyIsAddedAndOpensWithoutNameOrPassword() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);
        assertEquals(Purpose.FACTOR_CHANGED, Mailbox.letter(owner.email(), 2).purpose());

        Owner.signIn(phone).then().statusCode(200).body("accountId", equalTo(owner.accountId().toString())).header("Cache-Control", "no-store");
        Owner.signIn(phone).then().statusCode(200);

        Client.as(owner.accessToken()).get("/auth/v1/factors").then().statusCode(200)
                .body("items.kind", contains("PASSWORD", "PASSKEY"), "items[1].name", equalTo("Pixel 8"), "items[1].state", equalTo("ACTIVE"));
    }

    @Test
    void theChallengeNamesNobodysPasskeys() {
        Owner.passkey(Client.signedIn());
        Client.json().body("{}").post("/auth/v1/passkey-sign-ins").then().statusCode(200)
                .body("publicKey.allowCredentials", empty(), "publicKey.rpId", equalTo("localhost"), "publicKey.userVerification", equalTo("required"));
    }

    @Test
    void aChallengeIsAnsweredOnceAndInTime() {
        SoftwareAuthenticator phone = Owner.passkey(Client.signedIn());
        Response options = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        Map<String, Object> answer = phone.get(options.path("publicKey"));
        Owner.answer(options.path("ceremonyId"), answer).then().statusCode(200);
        isRefused(Owner.answer(options.path("ceremonyId"), answer));

        Response late = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        isRefused(Owner.answer(late.path("ceremonyId"), phone.get(late.path("publicKey"))));
    }

    @Test
    void anAnswerForAnotherSiteOrWithoutTheUserOrWithAnotherKeyIsRefused() {
        SoftwareAuthenticator phone = Owner.passkey(Client.signedIn());
        phone.origin = "https://sigap.example.evil";
        isRefused(Owner.signIn(phone));
        phone.origin = "http://localhost:8080";
        phone.rpId = "example.evil";
        isRefused(Owner.signIn(phone));
        phone.rpId = "localhost";
        phone.verifiesUser = false;
        isRefused(Owner.signIn(phone));
        phone.verifiesUser = true;
        isRefused(Owner.signIn(new SoftwareAuthenticator()));

        Owner.signIn(phone).then().statusCode(200);
    }

    @Test
    void aCopiedKeyIsFoundByItsCounter() {
        SoftwareAuthenticator phone = Owner.passkey(Client.signedIn());
        phone.counter = 10;
        Owner.signIn(phone).then().statusCode(200);

        phone.counter = 5;

        isRefused(Owner.signIn(phone));
    }

    @Test
    void nonsenseIsRefusedAsSuch() {
        Response options = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        isRefused(Owner.answer(options.path("ceremonyId"), Map.of("id", "x", "response", Map.of())));
        isRefused(Owner.answer(UUID.randomUUID().toString(), Map.of()));
        Client.json().body(Map.of("device", Map.of("name", "x"))).post("/auth/v1/passkey-sign-ins/" + UUID.randomUUID()).then().statusCode(400);
    }

    @Test
    void addingOneTakesAProofAndItsOwnChallenge() {
        Client.SignedIn owner = Client.signedIn();
        Client.SignedIn other = Client.signedIn();
        Owner.post(owner, "/auth/v1/factors/passkeys/options", Map.of("proof", Map.of("password", "bukan kata sandinya"))).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:proof-wrong"));
        Owner.post(owner, "/auth/v1/factors/passkeys/options", Map.of("proof", Map.of())).then().statusCode(403);
        Response options = Owner.proved(owner, "/auth/v1/factors/passkeys/options");
        SoftwareAuthenticator phone = new SoftwareAuthenticator();

        isRefused(Owner.post(other, "/auth/v1/factors/passkeys", Map.of("ceremonyId", options.path("ceremonyId"), "name", "x",
                "credential", phone.create(options.path("publicKey")))));
        Client.as(other.accessToken()).get("/auth/v1/factors").then().body("items", hasSize(1));
    }

    @Test
    void aLockedPasskeyOpensNothingAndTheOthersDo() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator lost = Owner.passkey(owner);
        SoftwareAuthenticator kept = Owner.passkey(owner, Owner.proof(owner, lost));
        String lostId = Client.as(owner.accessToken()).get("/auth/v1/factors").path("items[1].factorId");
        Map<String, Object> oldProof = Owner.proof(owner, lost);

        Owner.post(owner, "/auth/v1/factors/" + lostId + "/lock", "{}").then().statusCode(204);

        Owner.signIn(lost).then().statusCode(403).body("type", equalTo("urn:sigap:problem:factor-locked"));
        Owner.signIn(kept).then().statusCode(200);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
        Owner.post(owner, "/auth/v1/factors/" + lostId + "/unlock", Map.of("proof", oldProof)).then().statusCode(403);
        Owner.post(owner, "/auth/v1/factors/" + lostId + "/unlock", Map.of("proof", Owner.proof(owner, kept))).then().statusCode(204);
        Owner.signIn(lost).then().statusCode(200);
    }

    @Test
    void aRemovedPasskeyIsUnknownAndAnothersCannotBeTouched() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);
        String id = Client.as(owner.accessToken()).get("/auth/v1/factors").path("items[1].factorId");
        Client.SignedIn stranger = Client.signedIn();
        Owner.proved(stranger, "/auth/v1/factors/" + id + "/removal").then().statusCode(404);
        Owner.post(stranger, "/auth/v1/factors/" + id + "/lock", "{}").then().statusCode(404);

        Owner.post(owner, "/auth/v1/factors/" + id + "/removal", Map.of("proof", Owner.proof(owner, phone))).then().statusCode(204);

        isRefused(Owner.signIn(phone));
    }

    @Test
    void theLastWayInStays() {
        Client.SignedIn owner = Client.signedIn();
        Owner.post(owner, "/auth/v1/factors/password/lock", "{}").then().statusCode(409).body("type", equalTo("urn:sigap:problem:last-factor"));
        SoftwareAuthenticator phone = Owner.passkey(owner);
        String id = Client.as(owner.accessToken()).get("/auth/v1/factors").path("items[1].factorId");

        Owner.post(owner, "/auth/v1/factors/password/lock", "{}").then().statusCode(204);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(403).body("type", equalTo("urn:sigap:problem:factor-locked"));
        Client.signIn(owner.email(), "bukan kata sandinya").then().statusCode(401);
        Owner.proved(owner, "/auth/v1/factors/password/unlock").then().statusCode(403);
        Owner.post(owner, "/auth/v1/factors/" + id + "/lock", "{}").then().statusCode(409);
        Owner.post(owner, "/auth/v1/factors/password/unlock", Map.of("proof", Owner.proof(owner, phone))).then().statusCode(204);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void guessingThePasswordInAStolenSessionIsSlowedDown() {
        Client.SignedIn owner = Client.signedIn();
        for (int i = 0; i < 5; i++) {
            Owner.post(owner, "/auth/v1/factors/code", Map.of("proof", Map.of("password", "bukan kata sandinya"))).then().statusCode(403);
        }
        Owner.proved(owner, "/auth/v1/factors/code").then().statusCode(429);
    }
}
