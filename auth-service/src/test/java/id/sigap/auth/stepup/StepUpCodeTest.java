package id.sigap.auth.stepup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.stepup.face.FaceOwner;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class StepUpCodeTest {

    private static final String OPERATION = "claim.bank-account";
    private static final String DIGEST = "0b".repeat(32);

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response send(Client.SignedIn who) {
        return Owner.post(who, "/auth/v1/step-ups/code", Map.of("operation", OPERATION, "digest", DIGEST));
    }

    private static String sent(Client.SignedIn who) {
        return send(who).then().statusCode(202).extract().path("codeId");
    }

    private static Response confirm(Client.SignedIn who, String codeId, String digits, String digest) {
        return Owner.post(who, "/auth/v1/step-ups",
                Map.of("operation", OPERATION, "digest", digest, "proof", Map.of("code", Map.of("codeId", codeId, "digits", digits))));
    }

    private static String other(String digits) {
        return digits.equals("111111") ? "222222" : "111111";
    }

    private static void is(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + type));
    }

    @Test
    void aCodeByMailConfirmsOneOperationOnceAndTellsSinceWhenTheAddressIsProved() throws Exception {
        Instant before = clock.instant();
        Client.SignedIn owner = Client.signedIn();
        Instant after = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        Response answer = send(owner);
        answer.then().statusCode(202).body("channel", equalTo("EMAIL"), "masked", startsWith("u***"));
        Letter letter = Mailbox.letter(owner.email(), 2);
        assertEquals(Purpose.STEP_UP, letter.purpose());

        Response confirmed = confirm(owner, answer.path("codeId"), letter.code(), DIGEST);

        JwtClaims claims = Client.claims(confirmed.then().statusCode(200).header("Cache-Control", "no-store").extract().path("stepUpToken"));
        assertEquals(List.of("email"), claims.getStringListClaimValue("amr"));
        assertEquals(OPERATION, claims.getStringClaimValue("op"));
        assertEquals(DIGEST, claims.getStringClaimValue("digest"));
        long since = claims.getClaimValue("factor_since", Long.class);
        assertTrue(since >= before.getEpochSecond() && since <= after.getEpochSecond(), "proved with the registration");
        is(confirm(owner, answer.path("codeId"), letter.code(), DIGEST), 410, "code-expired");
    }

    @Test
    void aCodeBySmsIsNamedSo() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        String phone = FaceOwner.withPhone(owner);
        String codeId = Owner.post(owner, "/auth/v1/step-ups/code", Map.of("operation", OPERATION, "digest", DIGEST, "channel", "PHONE"))
                .then().statusCode(202).body("channel", equalTo("PHONE")).extract().path("codeId");
        String token = confirm(owner, codeId, Mailbox.letter(phone, 2).code(), DIGEST).then().statusCode(200).extract().path("stepUpToken");
        assertEquals(List.of("sms"), Client.claims(token).getStringListClaimValue("amr"));
    }

    @Test
    void itConfirmsNothingElseAndAWrongOneNothing() {
        Client.SignedIn owner = Client.signedIn();
        String codeId = sent(owner);
        String digits = Mailbox.letter(owner.email(), 2).code();

        is(confirm(owner, codeId, digits, "0c".repeat(32)), 403, "proof-wrong");
        is(confirm(owner, codeId, other(digits), DIGEST), 403, "proof-wrong");
        confirm(owner, codeId, "12", DIGEST).then().statusCode(400);
        Owner.post(owner, "/auth/v1/step-ups", Map.of("operation", OPERATION, "digest", DIGEST,
                "proof", Map.of("password", Client.PASSWORD, "code", Map.of("codeId", codeId, "digits", digits)))).then().statusCode(403);
        Response elsewhere = Owner.post(owner, "/auth/v1/factors/code", Map.of("proof", Map.of("code", Map.of("codeId", codeId, "digits", digits))));
        assertFalse(elsewhere.statusCode() < 400, "a code for one operation proves nothing elsewhere");
        Client.SignedIn sameElsewhere = Client.signedIn(owner.email());
        is(confirm(sameElsewhere, codeId, digits, DIGEST), 410, "code-expired");
        is(confirm(Client.signedIn(), codeId, digits, DIGEST), 410, "code-expired");

        confirm(owner, codeId, digits, DIGEST).then().statusCode(200);
    }

    @Test
    void itExpiresAndIsReplacedByTheNext() {
        Client.SignedIn owner = Client.signedIn();
        String first = sent(owner);
        String firstDigits = Mailbox.letter(owner.email(), 2).code();
        String second = sent(owner);
        String secondDigits = Mailbox.letter(owner.email(), 3).code();
        is(confirm(owner, first, firstDigits, DIGEST), 410, "code-expired");
        clock.advance(Duration.ofMinutes(6));
        is(confirm(owner, second, secondDigits, DIGEST), 410, "code-expired");
    }

    @Test
    void whoHasAStrongerFactorGetsNoneBeItLocked() {
        Client.SignedIn owner = Client.signedIn();
        String codeId = sent(owner);
        String digits = Mailbox.letter(owner.email(), 2).code();
        Owner.passkey(owner);

        is(send(owner), 403, "stronger-factor-required");
        is(confirm(owner, codeId, digits, DIGEST), 403, "stronger-factor-required");

        String passkey = Client.as(owner.accessToken()).get("/auth/v1/factors").path("items.find { it.kind == 'PASSKEY' }.factorId");
        Owner.post(owner, "/auth/v1/factors/" + passkey + "/lock", "{}").then().statusCode(204);
        is(send(owner), 403, "stronger-factor-required");
    }

    @Test
    void aContactThatIsTheAccountsNoMoreProvesNothing() {
        Client.SignedIn owner = Client.signedIn();
        String codeId = sent(owner);
        String digits = Mailbox.letter(owner.email(), 2).code();
        String next = Client.newEmail();
        String changeId = Owner.post(owner, "/auth/v1/contact-changes", Map.of("email", next, "proof", Owner.PASSWORD_PROOF)).then().statusCode(202).extract().path("changeId");
        Owner.post(owner, "/auth/v1/contact-changes/" + changeId + "/verification", Map.of("code", Mailbox.letter(next, 1).code())).then().statusCode(200);

        is(confirm(owner, codeId, digits, DIGEST), 410, "code-expired");
    }
}
