package id.sigap.auth.contactchange;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.LockOrder;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class ContactChangeTest {

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String newPhone() {
        return "+62812" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    private static Response ask(Client.SignedIn who, String kind, String contact, Object proof, boolean lost) {
        Map<String, Object> body = new HashMap<>(Map.of("proof", proof, "lostFormer", lost));
        body.put(kind, contact);
        return Owner.post(who, "/auth/v1/contact-changes", body);
    }

    private static Response ask(Client.SignedIn who, String kind, String contact) {
        return ask(who, kind, contact, Owner.PASSWORD_PROOF, false);
    }

    private static Response verify(Client.SignedIn who, String changeId, String code) {
        return Owner.post(who, "/auth/v1/contact-changes/" + changeId + "/verification", Map.of("code", code));
    }

    private Client.SignedIn renewed(Client.SignedIn who) {
        Response fresh = Client.refresh(who.refreshToken());
        fresh.then().statusCode(200);
        return new Client.SignedIn(who.email(), who.accountId(), fresh.path("accessToken"), fresh.path("refreshToken"), who.deviceSecret());
    }

    private String withPhone(Client.SignedIn owner) {
        String phone = newPhone();
        String changeId = ask(owner, "phone", phone).then().statusCode(202).extract().path("changeId");
        verify(owner, changeId, Mailbox.letter(phone, 1).code()).then().statusCode(200).body("state", equalTo("DONE"));
        return phone;
    }

    @Test
    void anotherEmailAddressCountsOnceProvedAndTheOldOneIsToldAndFree() {
        Client.SignedIn owner = Client.signedIn();
        String next = Client.newEmail();
        String changeId = ask(owner, "email", next).then().statusCode(202).body("masked", equalTo("u***@contoh.id"), "state", equalTo("UNPROVED"))
                .extract().path("changeId");
        Client.signIn(next, Client.PASSWORD).then().statusCode(401);
        Letter letter = Mailbox.letter(next, 1);
        assertEquals(Purpose.CHANGE_CONTACT, letter.purpose());

        verify(owner, changeId, letter.code()).then().statusCode(200).body("state", equalTo("DONE"));

        Client.signIn(next, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(401);
        assertEquals(Purpose.CONTACT_CHANGED, Mailbox.letter(owner.email(), 2).purpose());
        TestEvents.await(owner.accountId().toString(), AccountState.class, state -> next.equals(state.email()));
        String other = Client.register(owner.email(), Client.PASSWORD).then().statusCode(202).extract().path("registrationId");
        Client.verify(other, Mailbox.letter(owner.email(), 3).code()).then().statusCode(200);
        verify(owner, changeId, letter.code()).then().statusCode(410);
    }

    @Test
    void aFirstNumberCountsAtOnceAndAnotherOneAfterADayOfWhichTheOldOneIsTold() {
        Client.SignedIn owner = Client.signedIn();
        String old = withPhone(owner);
        Client.signIn(old, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
        String next = newPhone();
        String changeId = ask(owner, "phone", next).then().statusCode(202).extract().path("changeId");

        verify(owner, changeId, Mailbox.letter(next, 1).code()).then().statusCode(200).body("state", equalTo("WAITING"));

        assertEquals(Purpose.CONTACT_CHANGE_ASKED, Mailbox.letter(old, 2).purpose());
        Client.signIn(next, Client.PASSWORD).then().statusCode(401);
        ask(owner, "phone", newPhone()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:contact-change-waiting"));
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Client.signIn(next, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200));
        Client.signIn(old, Client.PASSWORD).then().statusCode(401);
        assertEquals(Purpose.CONTACT_CHANGED, Mailbox.letter(old, 3).purpose());
    }

    @Test
    void oneThatTakesEffectAndOneThatIsStoppedDoNotWaitForEachOther() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        withPhone(owner);
        String next = newPhone();
        String changeId = ask(owner, "phone", next).then().statusCode(202).extract().path("changeId");
        verify(owner, changeId, Mailbox.letter(next, 1).code()).then().statusCode(200).body("state", equalTo("WAITING"));

        LockOrder.accountComesFirst(database, owner.accountId(), () -> {
            clock.advance(Duration.ofHours(24).plusSeconds(1));
            return true;
        }, "select from contact_change where id = ?", UUID.fromString(changeId));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Client.signIn(next, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200));
    }

    @Test
    void theOwnerOfTheOldNumberStopsAChangeThatWaits() {
        Client.SignedIn owner = Client.signedIn();
        String old = withPhone(owner);
        String next = newPhone();
        String changeId = ask(owner, "phone", next).then().statusCode(202).extract().path("changeId");
        verify(owner, changeId, Mailbox.letter(next, 1).code()).then().statusCode(200);
        Client.as(owner.accessToken()).get("/auth/v1/contact-changes").then().statusCode(200).body("items", hasSize(1), "items[0].state", equalTo("WAITING"));

        Client.as(owner.accessToken()).delete("/auth/v1/contact-changes/" + changeId).then().statusCode(204);

        Client.as(owner.accessToken()).delete("/auth/v1/contact-changes/" + changeId).then().statusCode(410);
        clock.advance(Duration.ofHours(25));
        Client.SignedIn later = renewed(owner);
        Client.signIn(old, Client.PASSWORD, later.deviceSecret()).then().statusCode(200);
        Client.signIn(next, Client.PASSWORD).then().statusCode(401);
    }

    @Test
    void anothersContactIsAnsweredLikeNobodysAndItsOwnerIsTold() {
        Client.SignedIn owner = Client.signedIn();
        Client.SignedIn other = Client.signedIn();

        Response taken = ask(owner, "email", other.email());
        Response free = ask(owner, "email", Client.newEmail());

        taken.then().statusCode(202);
        assertEquals(free.jsonPath().getMap("$").keySet(), taken.jsonPath().getMap("$").keySet());
        assertEquals(Purpose.ALREADY_REGISTERED, Mailbox.letter(other.email(), 2).purpose());
        Response again = ask(owner, "email", other.email());
        verify(owner, again.path("changeId"), "123456").then().statusCode(422).body("triesLeft", equalTo(4));
        Client.signIn(other.email(), Client.PASSWORD).then().statusCode(200).body("accountId", equalTo(other.accountId().toString()));
    }

    @Test
    void whoLostBothContactsReplacesThemByPasskeyAndNoMoneyLeavesForADay() {
        Client.SignedIn before = Client.signedIn();
        String old = withPhone(before);
        SoftwareAuthenticator phone = Owner.passkey(before);
        String next = newPhone();
        ask(before, "phone", next, Owner.PASSWORD_PROOF, true).then().statusCode(403);
        ask(before, "phone", next, Owner.proof(before, phone), true).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:stronger-factor-required"), "usableFrom", notNullValue());
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        Client.SignedIn owner = renewed(before);

        String changeId = ask(owner, "phone", next, Owner.proof(owner, phone), true).then().statusCode(202).extract().path("changeId");
        verify(owner, changeId, Mailbox.letter(next, 1).code()).then().statusCode(200).body("state", equalTo("DONE"));

        Client.signIn(next, Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
        PayoutHoldPlaced hold = TestEvents.await(owner.accountId().toString(), PayoutHoldPlaced.class);
        assertEquals(PayoutHoldPlaced.Reason.CONTACTS_REPLACED, hold.reason());
        assertEquals(Duration.ofHours(24), Duration.between(hold.from(), hold.until()));
        assertEquals(Purpose.CONTACT_CHANGED, Mailbox.letter(old, 2).purpose());
        assertTrue(Mailbox.lettersTo(owner.email()).stream().anyMatch(letter -> letter.purpose() == Purpose.CONTACT_CHANGED), "the address, too");
    }

    @Test
    void resendingIsLimitedAndStrangersFindNothing() {
        Client.SignedIn owner = Client.signedIn();
        String next = Client.newEmail();
        String changeId = ask(owner, "email", next).path("changeId");
        Owner.post(owner, "/auth/v1/contact-changes/" + changeId + "/codes", "{}").then().statusCode(429);
        String first = Mailbox.letter(next, 1).code();
        clock.advance(Duration.ofSeconds(61));
        Owner.post(owner, "/auth/v1/contact-changes/" + changeId + "/codes", "{}").then().statusCode(202);
        String second = Mailbox.letter(next, 2).code();
        if (!first.equals(second)) {
            verify(owner, changeId, first).then().statusCode(422);
        }
        Client.SignedIn stranger = Client.signedIn();
        verify(stranger, changeId, second).then().statusCode(404);
        Client.as(stranger.accessToken()).delete("/auth/v1/contact-changes/" + changeId).then().statusCode(404);
        verify(owner, changeId, second).then().statusCode(200);
        Owner.post(owner, "/auth/v1/contact-changes", Map.of("proof", Owner.PASSWORD_PROOF)).then().statusCode(422);
        ask(owner, "email", "kosong").then().statusCode(422).body("field", equalTo("email"));
        ask(owner, "email", Client.newEmail(), Map.of("password", "salah sama sekali"), false).then().statusCode(403);
    }
}
