package id.sigap.auth.passwordchange;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.LockOrder;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.sql.Database;
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
class PasswordTest {

    private static final String NEW = "delapan badak di Ujung Kulon";

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response change(Client.SignedIn who, Object proof, String password) {
        return Owner.post(who, "/auth/v1/password/change", Map.of("proof", proof, "newPassword", password));
    }

    private static Response ask(String identifier) {
        return Client.json().body(Map.of("identifier", identifier)).post("/auth/v1/password-resets");
    }

    private static Response complete(String resetId, String code, String password) {
        return Client.json().body(Map.of("code", code, "newPassword", password)).post("/auth/v1/password-resets/" + resetId + "/completion");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Client.SignedIn here = Client.signedIn();
        Client.SignedIn elsewhere = Client.signedIn(here.email());

        change(here, Owner.PASSWORD_PROOF, NEW).then().statusCode(204);

        Client.refresh(elsewhere.refreshToken()).then().statusCode(401);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> Client.as(elsewhere.accessToken()).get("/auth/v1/sessions").then().statusCode(401));
        Client.refresh(here.refreshToken()).then().statusCode(200);
        Client.signIn(here.email(), Client.PASSWORD).then().statusCode(401);
        Client.signIn(here.email(), NEW).then().statusCode(200);
        assertEquals(Purpose.PASSWORD_CHANGED, Mailbox.letter(here.email(), 3).purpose(), "after the code and the new device");
    }

    @Test
    void itTakesAProofAndAGoodPassword() {
        Client.SignedIn owner = Client.signedIn();
        change(owner, Map.of("password", "bukan kata sandinya"), NEW).then().statusCode(403).body("type", equalTo("urn:sigap:problem:proof-wrong"));
        change(owner, Map.of("password", Client.PASSWORD, "totp", "123456"), NEW).then().statusCode(403);
        change(owner, Owner.PASSWORD_PROOF, "pendek").then().statusCode(422).body("type", equalTo("urn:sigap:problem:password-length"));
        change(owner, Owner.PASSWORD_PROOF, owner.email()).then().statusCode(422).body("type", equalTo("urn:sigap:problem:password-common"));
        Client.json().body("{}").post("/auth/v1/password/change").then().statusCode(401);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void whoForgotThePasswordSetsANewOneWithACodeAndEverySessionEnds() {
        Client.SignedIn owner = Client.signedIn();
        Response asked = ask(owner.email());
        asked.then().statusCode(202).body("channel", equalTo("EMAIL"), "masked", equalTo("u***@contoh.id"));
        Letter letter = Mailbox.letter(owner.email(), 2);
        assertEquals(Purpose.RESET_PASSWORD, letter.purpose());

        complete(asked.path("resetId"), wrong(letter.code()), NEW).then().statusCode(422).body("triesLeft", equalTo(4));
        complete(asked.path("resetId"), letter.code(), "pendek").then().statusCode(422).body("type", equalTo("urn:sigap:problem:password-length"));
        complete(asked.path("resetId"), letter.code(), NEW).then().statusCode(204);

        Client.refresh(owner.refreshToken()).then().statusCode(401);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(401);
        Client.signIn(owner.email(), NEW, owner.deviceSecret()).then().statusCode(200);
        complete(asked.path("resetId"), letter.code(), "sembilan orang utan").then().statusCode(410);
        assertEquals(Purpose.PASSWORD_CHANGED, Mailbox.letter(owner.email(), 3).purpose());
    }

    @Test
    void aResetAndTheAccountsClosingDoNotWaitForEachOther() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        String resetId = ask(owner.email()).path("resetId");
        String code = Mailbox.letter(owner.email(), 2).code();

        Response done = LockOrder.accountComesFirst(database, owner.accountId(), () -> complete(resetId, code, NEW), "select from password_reset where id = ?",
                UUID.fromString(resetId));

        done.then().statusCode(204);
        Client.signIn(owner.email(), NEW, owner.deviceSecret()).then().statusCode(200);
    }

    @Test
    void anUnknownContactIsAnsweredAlikeAndGetsNoLetter() {
        Client.SignedIn owner = Client.signedIn();
        String nobody = Client.newEmail();
        Response known = ask(owner.email());
        Response unknown = ask(nobody);

        assertEquals(known.jsonPath().getMap("$").keySet(), unknown.jsonPath().getMap("$").keySet());
        Mailbox.letter(owner.email(), 2);
        assertEquals(0, Mailbox.lettersTo(nobody).size());
        for (int left = 4; left >= 0; left--) {
            complete(unknown.path("resetId"), "123456", NEW).then().statusCode(422).body("triesLeft", equalTo(left));
        }
        complete(unknown.path("resetId"), "123456", NEW).then().statusCode(410);
        complete(UUID.randomUUID().toString(), "123456", NEW).then().statusCode(410);
        ask("bukan alamat").then().statusCode(422).body("type", equalTo("urn:sigap:problem:contact-invalid"));
    }

    @Test
    void aCodeDiesAfterFiveMinutesAndAContactIsNotFlooded() {
        Client.SignedIn owner = Client.signedIn();
        String resetId = ask(owner.email()).path("resetId");
        String code = Mailbox.letter(owner.email(), 2).code();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        complete(resetId, code, NEW).then().statusCode(410);

        for (int i = 0; i < 4; i++) {
            ask(owner.email()).then().statusCode(202);
        }
        ask(owner.email()).then().statusCode(429);
        String nobody = Client.newEmail();
        for (int i = 0; i < 6; i++) {
            ask(nobody).then().statusCode(202);
        }
        ask(nobody).then().statusCode(429);
    }
}
