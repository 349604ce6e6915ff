package id.sigap.auth.signin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.factor.totp.TotpTest;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SecondStepTest {

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private record App(String secret, List<String> recoveryCodes) {
    }

    private App addApp(Client.SignedIn owner) {
        Response begun = Owner.proved(owner, "/auth/v1/factors/totp");
        begun.then().statusCode(200).body("uri", startsWith("otpauth://totp/Sigap?secret="));
        String secret = begun.path("secret");
        Response confirmed = Owner.post(owner, "/auth/v1/factors/totp/confirmation", Map.of("code", code(secret)));
        confirmed.then().statusCode(200).body("recoveryCodes", hasSize(10));
        nextCode();
        return new App(secret, confirmed.path("recoveryCodes"));
    }

    private String code(String secret) {
        return TotpTest.codeOf(secret, clock.instant());
    }

    /** A code opens once, so the next one is waited for. */
    private void nextCode() {
        clock.advance(Duration.ofSeconds(30));
    }

    private static String step(Client.SignedIn owner) {
        return Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(401)
                .body("type", equalTo("urn:sigap:problem:second-factor-required")).extract().path("stepId");
    }

    private static Response complete(String stepId, String kind, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("device", Map.of("name", "Pixel 8")));
        body.put(kind, value);
        return Client.json().body(body).post("/auth/v1/sign-in-steps/" + stepId);
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void withAnAppThePasswordAloneDoesNotOpen() {
        Client.SignedIn owner = Client.signedIn();
        App app = addApp(owner);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(401).body("factors", containsInAnyOrder("TOTP", "RECOVERY_CODE"));
        Client.signIn(owner.email(), "bukan kata sandinya").then().statusCode(401).body("type", equalTo("urn:sigap:problem:wrong-credentials"));
        String stepId = step(owner);
        String code = code(app.secret());

        complete(stepId, "totp", wrong(code)).then().statusCode(422).body("type", equalTo("urn:sigap:problem:factor-wrong"));
        complete(stepId, "totp", code).then().statusCode(200).body("accountId", equalTo(owner.accountId().toString()));

        complete(stepId, "totp", code).then().statusCode(410);
        complete(step(owner), "totp", code).then().statusCode(422);
    }

    @Test
    void theAppCountsOnlyOnceItsFirstCodeHasCome() {
        Client.SignedIn owner = Client.signedIn();
        String secret = Owner.proved(owner, "/auth/v1/factors/totp").path("secret");
        Owner.post(owner, "/auth/v1/factors/totp/confirmation", Map.of("code", wrong(code(secret)))).then().statusCode(422);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
        Client.as(owner.accessToken()).get("/auth/v1/factors").then().body("items.state", contains("ACTIVE", "UNCONFIRMED"));
        Owner.proved(owner, "/auth/v1/factors/totp").then().statusCode(200);
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        Client.SignedIn owner = Client.signedIn();
        App app = addApp(owner);
        String paper = app.recoveryCodes().getFirst();

        complete(step(owner), "recoveryCode", paper.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).then().statusCode(200);

        complete(step(owner), "recoveryCode", paper).then().statusCode(422);
        Client.as(owner.accessToken()).get("/auth/v1/factors").then().body("recoveryCodesLeft", equalTo(9));
        Owner.post(owner, "/auth/v1/factors/recovery-codes", Map.of("proof", Map.of("totp", code(app.secret())))).then().statusCode(200).body("recoveryCodes", hasSize(10));
        complete(step(owner), "recoveryCode", app.recoveryCodes().get(1)).then().statusCode(422);
    }

    @Test
    void aStepBearsFiveTriesAndEndsAfterTenMinutes() {
        Client.SignedIn owner = Client.signedIn();
        App app = addApp(owner);
        String stepId = step(owner);
        for (int i = 0; i < 5; i++) {
            complete(stepId, "totp", wrong(code(app.secret()))).then().statusCode(422);
        }
        complete(stepId, "totp", code(app.secret())).then().statusCode(410).body("type", equalTo("urn:sigap:problem:sign-in-step-over"));
        complete(step(owner), "totp", code(app.secret())).then().statusCode(429);

        clock.advance(Duration.ofMinutes(1));
        String late = step(owner);
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        complete(late, "totp", code(app.secret())).then().statusCode(410);
        complete(UUID.randomUUID().toString(), "totp", "123456").then().statusCode(410);
        Client.json().body(Map.of("device", Map.of("name", "x"))).post("/auth/v1/sign-in-steps/" + step(owner)).then().statusCode(422);
    }

    @Test
    void aSignInThatBeganWithAPasswordEndsWithIt() {
        Client.SignedIn owner = Client.signedIn();
        App app = addApp(owner);
        SoftwareAuthenticator phone = Owner.passkey(owner, Map.of("totp", code(app.secret())));
        nextCode();
        String beforeTheLock = step(owner);
        Owner.post(owner, "/auth/v1/factors/password/lock", "{}").then().statusCode(204);
        complete(beforeTheLock, "totp", code(app.secret())).then().statusCode(410).body("type", equalTo("urn:sigap:problem:sign-in-step-over"));
        Owner.post(owner, "/auth/v1/factors/password/unlock", Map.of("proof", Owner.proof(owner, phone))).then().statusCode(204);
        String beforeTheChange = step(owner);

        Owner.post(owner, "/auth/v1/password/change", Map.of("proof", Owner.PASSWORD_PROOF, "newPassword", "sembilan kuda di Sumba")).then().statusCode(204);

        complete(beforeTheChange, "totp", code(app.secret())).then().statusCode(410).body("type", equalTo("urn:sigap:problem:sign-in-step-over"));
    }

    @Test
    void aOneTimeCodeIsASecondStepForWhoWantsIt() {
        Client.SignedIn owner = Client.signedIn();
        Owner.proved(owner, "/auth/v1/factors/code").then().statusCode(204);
        Owner.proved(owner, "/auth/v1/factors/code").then().statusCode(409);
        String stepId = step(owner);
        Client.json().body("{}").post("/auth/v1/sign-in-steps/" + stepId + "/codes").then().statusCode(202)
                .body("channel", equalTo("EMAIL"), "masked", equalTo("u***@contoh.id"));
        var letter = Mailbox.letter(owner.email(), 3);
        assertEquals(Purpose.SIGN_IN, letter.purpose());

        complete(stepId, "code", wrong(letter.code())).then().statusCode(422);
        complete(stepId, "code", letter.code()).then().statusCode(200);
    }

    @Test
    void aLockedAppIsNotAskedForAndTheRestStaysAsItIs() {
        Client.SignedIn owner = Client.signedIn();
        App app = addApp(owner);
        Owner.post(owner, "/auth/v1/factors/totp/lock", "{}").then().statusCode(204);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
        Owner.post(owner, "/auth/v1/factors/totp/unlock", Map.of("proof", Map.of("totp", code(app.secret())))).then().statusCode(403);
        Owner.proved(owner, "/auth/v1/factors/totp/unlock").then().statusCode(204);
        complete(step(owner), "totp", code(app.secret())).then().statusCode(200);
        nextCode();
        Owner.post(owner, "/auth/v1/factors/totp/removal", Map.of("proof", Map.of("totp", code(app.secret())))).then().statusCode(204);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void withTheBrokerAwayNoCodeIsPromisedAndThePasskeyOpens() throws Exception {
        String broker = System.getProperty("sigap.test.kafka.pid");
        Assumptions.assumeTrue(broker != null, "the broker is a container here");
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);
        Owner.proved(owner, "/auth/v1/factors/code").then().statusCode(204);
        String stepId = step(owner);
        signal("-STOP", broker);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> Client.json().body("{}").post("/auth/v1/sign-in-steps/" + stepId + "/codes")
                    .then().statusCode(503).body("type", equalTo("urn:sigap:problem:code-cannot-be-sent"), "alternatives", hasItems("PASSKEY")));
            Client.register(Client.newEmail(), Client.PASSWORD).then().statusCode(503).body("type", equalTo("urn:sigap:problem:code-cannot-be-sent"));
            Owner.signIn(phone).then().statusCode(200);
        } finally {
            signal("-CONT", broker);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                Client.register(Client.newEmail(), Client.PASSWORD).then().statusCode(202));
    }

    private static void signal(String name, String pid) throws Exception {
        Process kill = new ProcessBuilder("kill", name, pid).inheritIO().start();
        assertTrue(kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0, "kill " + name);
    }
}
