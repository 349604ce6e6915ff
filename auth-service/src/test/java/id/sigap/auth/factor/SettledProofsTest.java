package id.sigap.auth.factor;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.stepup.face.FaceOwner;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a thief of a session, or of a phone, can bring about alone is worth no more than what was stolen; after a day its owner has noticed. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SettledProofsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NEW = "delapan badak di Ujung Kulon";
    private static final Map<String, Object> NEW_PROOF = Map.of("password", NEW);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response confirm(Client.SignedIn who, Map<String, Object> proof) {
        return Owner.post(who, "/auth/v1/step-ups", Map.of("operation", "claim.bank-account", "digest", "0a".repeat(32), "proof", proof));
    }

    private static void hasToWait(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"), "usableFrom", notNullValue());
    }

    /** As somebody does who reads the owner's mail. */
    private static Client.SignedIn withResetPassword(Client.SignedIn owner) {
        String resetId = Client.json().body(Map.of("identifier", owner.email())).post("/auth/v1/password-resets").then().statusCode(202).extract().path("resetId");
        await().atMost(SOON).until(() -> !letters(owner.email(), Purpose.RESET_PASSWORD).isEmpty());
        Client.json().body(Map.of("code", letters(owner.email(), Purpose.RESET_PASSWORD).getLast().code(), "newPassword", NEW))
                .post("/auth/v1/password-resets/" + resetId + "/completion").then().statusCode(204);
        Response signedIn = Client.signIn(owner.email(), NEW, owner.deviceSecret());
        signedIn.then().statusCode(200);
        return new Client.SignedIn(owner.email(), owner.accountId(), signedIn.path("accessToken"), signedIn.path("refreshToken"), owner.deviceSecret());
    }

    private static List<Letter> letters(String to, Purpose purpose) {
        return Mailbox.lettersTo(to).stream().filter(letter -> letter.purpose() == purpose).toList();
    }

    private static String factors(Client.SignedIn who, String kind) {
        return "/auth/v1/factors/" + Client.as(who.accessToken()).get("/auth/v1/factors").<String>path("items.find { it.kind == '" + kind + "' }.factorId");
    }

    @Test
    void aPasskeyThatIsLockedStandsBeforeThePasswordForADayAndEveryContactIsTold() {
        Client.SignedIn owner = Client.signedIn();
        String phone = FaceOwner.withPhone(owner);
        Owner.passkey(owner);
        confirm(owner, Owner.PASSWORD_PROOF).then().statusCode(403).body("usableFrom", nullValue());

        Owner.post(owner, factors(owner, "PASSKEY") + "/lock", "{}").then().statusCode(204);

        hasToWait(confirm(owner, Owner.PASSWORD_PROOF));
        hasToWait(Owner.proved(owner, "/auth/v1/factors/passkeys/options"));
        hasToWait(Owner.proved(owner, "/auth/v1/factors/totp"));
        await().atMost(SOON).until(() -> letters(owner.email(), Purpose.FACTOR_CHANGED).size() == 2 && letters(phone, Purpose.FACTOR_CHANGED).size() == 1);
        clock.advance(Duration.ofHours(23));
        hasToWait(confirm(Owner.renewed(owner), Owner.PASSWORD_PROOF));
    }

    @Test
    void afterThatDayThePasswordIsEnough() {
        Client.SignedIn owner = Client.signedIn();
        Owner.passkey(owner);
        Owner.post(owner, factors(owner, "PASSKEY") + "/lock", "{}").then().statusCode(204);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        Client.SignedIn later = Owner.renewed(owner);

        confirm(later, Owner.PASSWORD_PROOF).then().statusCode(200);
        Owner.passkey(later);
    }

    @Test
    void onlyAsGoodAFactorAddsAnother() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);

        for (String path : List.of("passkeys/options", "totp", "recovery-codes")) {
            Owner.proved(owner, "/auth/v1/factors/" + path).then().statusCode(403).body("type", equalTo("urn:sigap:problem:stronger-factor-required"));
        }
        Owner.passkey(owner, Owner.proof(owner, phone));
    }

    @Test
    void aPasswordThatACodeSetProvesNothingWhereThereIsAPasskeyBeItLocked() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);
        Client.SignedIn thief = withResetPassword(owner);
        Owner.post(thief, factors(thief, "PASSKEY") + "/lock", "{}").then().statusCode(204);

        hasToWait(confirm(thief, NEW_PROOF));
        hasToWait(Owner.post(thief, "/auth/v1/password/change", Map.of("proof", NEW_PROOF, "newPassword", "sembilan kuda di Sumba")));
        hasToWait(Owner.post(thief, "/auth/v1/contact-changes", Map.of("email", Client.newEmail(), "proof", NEW_PROOF)));
        hasToWait(Owner.post(thief, "/auth/v1/account-closing", Map.of("proof", NEW_PROOF)));
        hasToWait(Owner.post(thief, factors(thief, "PASSKEY") + "/removal", Map.of("proof", NEW_PROOF)));
        Owner.signIn(phone).then().statusCode(403).body("type", equalTo("urn:sigap:problem:factor-locked"));
    }

    @Test
    void whoActsForOthersConfirmsNothingWithItForADay() {
        Client.SignedIn owner = Client.signedIn();
        assertEquals(1, database.update("update account set roles = 'EMPLOYER,MEMBER' where id = ?", owner.accountId()));
        Client.SignedIn reset = withResetPassword(owner);
        hasToWait(confirm(reset, NEW_PROOF));
        hasToWait(Owner.post(reset, "/auth/v1/factors/passkeys/options", Map.of("proof", NEW_PROOF)));

        clock.advance(Duration.ofHours(24).plusSeconds(1));

        confirm(Owner.renewed(reset), NEW_PROOF).then().statusCode(200);
    }

    @Test
    void aMemberWithNothingBetterConfirmsWithItAsWithTheCodeAndAContactThatItChangesWaits() {
        Client.SignedIn owner = Client.signedIn();
        Client.SignedIn reset = withResetPassword(owner);
        confirm(reset, NEW_PROOF).then().statusCode(200);
        Owner.post(reset, "/auth/v1/password/change", Map.of("proof", NEW_PROOF, "newPassword", "sembilan kuda di Sumba")).then().statusCode(204);
        String next = Client.newEmail();

        String changeId = Owner.post(reset, "/auth/v1/contact-changes", Map.of("email", next, "proof", Map.of("password", "sembilan kuda di Sumba"))).then().statusCode(202)
                .extract().path("changeId");
        Owner.post(reset, "/auth/v1/contact-changes/" + changeId + "/verification", Map.of("code", Mailbox.letter(next, 1).code())).then().statusCode(200)
                .body("state", equalTo("WAITING"));

        await().atMost(SOON).until(() -> letters(owner.email(), Purpose.CONTACT_CHANGE_ASKED).size() == 1);
    }
}
