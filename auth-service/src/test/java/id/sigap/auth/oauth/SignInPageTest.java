package id.sigap.auth.oauth;

import static id.sigap.auth.oauth.OfficerWeb.ask;
import static id.sigap.auth.oauth.OfficerWeb.code;
import static id.sigap.auth.oauth.OfficerWeb.exchange;
import static id.sigap.auth.oauth.OfficerWeb.form;
import static id.sigap.auth.oauth.OfficerWeb.passkey;
import static id.sigap.auth.oauth.OfficerWeb.request;
import static id.sigap.auth.oauth.OfficerWeb.signIn;
import static id.sigap.auth.oauth.OfficerWeb.stepId;
import static id.sigap.auth.oauth.OfficerWeb.submit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.auth.factor.totp.TotpTest;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The page on which officers sign in, with every factor that the API knows. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SignInPageTest {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private Client.SignedIn officer() {
        return Client.signedIn(OfficerWeb.officer(database));
    }

    private record App(String secret, List<String> recoveryCodes) {
    }

    private App addApp(Client.SignedIn officer) {
        String secret = Owner.proved(officer, "/auth/v1/factors/totp").path("secret");
        Response confirmed = Owner.post(officer, "/auth/v1/factors/totp/confirmation", Map.of("code", TotpTest.codeOf(secret, clock.instant())));
        confirmed.then().statusCode(200);
        clock.advance(Duration.ofSeconds(30));
        return new App(secret, confirmed.path("recoveryCodes"));
    }

    private static String between(String page, String tag) {
        Matcher content = Pattern.compile("<" + tag + ">(.*)</" + tag + ">", Pattern.DOTALL).matcher(page);
        assertTrue(content.find(), tag);
        return content.group(1);
    }

    /** Only what the policy names by its hash runs or paints, and each field that is seen has its label. */
    private static void isStrict(Response answer) {
        String page = answer.asString();
        String policy = answer.header("Content-Security-Policy");
        for (String tag : List.of("script", "style")) {
            String hash = Base64.getEncoder().encodeToString(OfficerWeb.sha256(between(page, tag)));
            assertTrue(policy.contains(tag + "-src 'sha256-" + hash + "'"), policy);
            assertEquals(2, page.split("<" + tag, -1).length, tag);
        }
        String markup = page.replaceAll("(?s)<script>.*</script>", "");
        assertFalse(Pattern.compile("\\s(on[a-z]+|style|src|href)=").matcher(markup).find(), markup);
        Matcher field = Pattern.compile("<input (?!type=\"hidden\")id=\"([^\"]+)\"").matcher(markup);
        int fields = 0;
        while (field.find()) {
            fields++;
            assertTrue(markup.contains("<label for=\"" + field.group(1) + "\">"), field.group());
        }
        assertEquals(markup.split("<input ", -1).length - 1L - Pattern.compile("<input type=\"hidden\"").matcher(markup).results().count(), fields);
        answer.then().contentType(startsWith("text/html")).header("Cache-Control", "no-store").header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin").header("Content-Security-Policy", allOf(startsWith("default-src 'none'"),
                        containsString("frame-ancestors 'none'"), not(containsString("unsafe")), endsWith("form-action 'self' https://petugas.contoh.id")));
    }

    @Test
    void thePageSpeaksTwoLanguagesAndLoadsNothing() {
        Response page = ask(request());
        page.then().statusCode(200).header("Content-Language", "en").body(containsString("Sign in"), containsString("width=device-width"));
        isStrict(page);
        given().queryParams(request()).get(OfficerWeb.AUTHORIZE).then().statusCode(200).header("Content-Language", "id").body(containsString("Kata sandi"));
    }

    @Test
    void whatTheClientSentIsEscapedOnThePage() {
        String page = ask(request("state", "\"><script>alert(1)</script>", "nonce", "<img>")).then().statusCode(200).extract().asString();
        assertTrue(!page.contains("<script>alert") && !page.contains("<img") && page.contains("&lt;script&gt;alert(1)"), page);
    }

    @Test
    void aRequestMayBePosted() {
        Response page = form().header("Sec-Fetch-Site", "cross-site").formParams(request("scope", "openid", "nonce", "n-1")).post(OfficerWeb.AUTHORIZE);
        page.then().statusCode(200).body(containsString("name=\"nonce\" value=\"n-1\""), containsString("name=\"password\""));
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        String email = OfficerWeb.officer(database);
        Map<String, String> filledIn = request("identifier", email, "password", Client.PASSWORD);
        for (Map<String, String> from : List.of(Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://penipu.contoh.id"), Map.of("Origin", "null"), Map.of("Origin", "http://localhost:8081"))) {
            form().headers(from).formParams(filledIn).post(OfficerWeb.AUTHORIZE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
        }
        for (Map<String, String> from : List.of(Map.of("Sec-Fetch-Site", "same-origin", "Origin", OfficerWeb.ISSUER), Map.of("Origin", OfficerWeb.ISSUER))) {
            form().headers(from).formParams(filledIn).post(OfficerWeb.AUTHORIZE).then().statusCode(303);
        }
    }

    @Test
    void nonsenseIsRefusedAsSuch() {
        for (String body : List.of("%zz=1", "a=%", "%00", "&&&=&=", "a&".repeat(41), "client_id=" + "x".repeat(20_000))) {
            form().body(body).post(OfficerWeb.AUTHORIZE).then().statusCode(400);
        }
        submit(request(), "step_id", "nonsense", "totp", "123456").then().statusCode(410);
        submit(request(), "step_id", UUID.randomUUID().toString(), "totp", "123456").then().statusCode(410);
        submit(request(), "step_id", UUID.randomUUID().toString(), "channel", "PIGEON").then().statusCode(410);
        submit(request(), "ceremony_id", "nonsense", "credential", "{}").then().statusCode(422);
        submit(request(), "ceremony_id", UUID.randomUUID().toString(), "credential", "nonsense").then().statusCode(422);
        submit(request(), "ceremony_id", UUID.randomUUID().toString(), "credential", "null").then().statusCode(422);
        submit(request(), "identifier", "x".repeat(600), "password", "y").then().statusCode(401);
        submit(request("state", "a\u0000b"), "identifier", "x", "password", "y").then().statusCode(303);
    }

    @Test
    void aWrongPasswordShowsThePageAgainAndManySayHowLongToWait() {
        String email = OfficerWeb.officer(database);
        Response again = submit(request(), "identifier", email, "password", "salah-sekali");
        again.then().statusCode(401).body(containsString("Wrong e-mail, phone or password"), not(containsString("salah-sekali")));
        isStrict(again);
        for (int i = 0; i < 4; i++) {
            submit(request(), "identifier", email, "password", "salah-sekali");
        }

        submit(request(), "identifier", email, "password", "salah-sekali").then().statusCode(429).header("Retry-After", notNullValue())
                .body(containsString("Wait before the next attempt. Try again after "));
    }

    @Test
    void aPasskeyOpensByItself() {
        Client.SignedIn officer = officer();
        SoftwareAuthenticator phone = Owner.passkey(officer);
        ask(request()).then().body(containsString("Sign in with a passkey"), containsString("<noscript>"));

        exchange(code(passkey(request(), phone))).then().statusCode(200);
    }

    @Test
    void aPasskeyThatIsLockedForAnotherSiteOrUsedBeforeOpensNothing() {
        Client.SignedIn officer = officer();
        SoftwareAuthenticator phone = Owner.passkey(officer);
        Response options = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        Map<String, Object> answer = phone.get(options.path("publicKey"));
        code(passkey(request(), options.path("ceremonyId"), answer));
        passkey(request(), options.path("ceremonyId"), answer).then().statusCode(422).body(containsString("The passkey was not accepted"));

        phone.origin = "https://petugas.contoh.id";
        passkey(request(), phone).then().statusCode(422);
        phone.origin = OfficerWeb.ISSUER;
        phone.verifiesUser = false;
        passkey(request(), phone).then().statusCode(422);
        phone.verifiesUser = true;
        String id = Client.as(officer.accessToken()).get("/auth/v1/factors").path("items[1].factorId");
        Owner.post(officer, "/auth/v1/factors/" + id + "/lock", "{}").then().statusCode(204);
        passkey(request(), phone).then().statusCode(403).body(containsString("Its owner has locked this factor"), containsString("name=\"password\""));
    }

    @Test
    void aMembersPasskeyIsNoOfficers() {
        OfficerWeb.isSentBack(passkey(request(), Owner.passkey(Client.signedIn())), "access_denied");
    }

    @Test
    void anAuthenticatorAppIsAskedForOnThePage() {
        Client.SignedIn officer = officer();
        App app = addApp(officer);
        Response page = signIn(request(), officer.email());
        page.then().statusCode(401).body(containsString("One more step"), containsString("name=\"totp\""), containsString("name=\"recovery_code\""), not(containsString("name=\"channel\"")));
        isStrict(page);
        String totp = TotpTest.codeOf(app.secret(), clock.instant());

        submit(request(), "step_id", stepId(page), "totp", "12345").then().statusCode(422).body(containsString("The proof does not match"));
        Response answer = submit(request(), "step_id", stepId(page), "totp", totp.substring(0, 3) + " " + totp.substring(3));

        exchange(code(answer)).then().statusCode(200);
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        Client.SignedIn officer = officer();
        String paper = addApp(officer).recoveryCodes().getFirst();

        exchange(code(submit(request(), "step_id", stepId(signIn(request(), officer.email())), "recovery_code", paper))).then().statusCode(200);

        String second = stepId(signIn(request(), officer.email()));
        submit(request(), "step_id", second, "recovery_code", paper).then().statusCode(422).body(containsString("name=\"recovery_code\""));
    }

    @Test
    void aPasskeyOpensWhereASecondFactorIsAskedFor() {
        Client.SignedIn officer = officer();
        App app = addApp(officer);
        SoftwareAuthenticator phone = Owner.passkey(officer, Map.of("totp", TotpTest.codeOf(app.secret(), clock.instant())));
        signIn(request(), officer.email()).then().statusCode(401).body(containsString("id=\"passkey\""));

        exchange(code(passkey(request(), phone))).then().statusCode(200);
    }

    @Test
    void aOneTimeCodeIsSentOnDemand() {
        Client.SignedIn officer = officer();
        Owner.proved(officer, "/auth/v1/factors/code").then().statusCode(204);
        Response page = signIn(request(), officer.email());
        page.then().statusCode(401).body(containsString("Send a code to u***@contoh.id"), not(containsString("name=\"code\"")), not(containsString("name=\"totp\"")));
        String stepId = stepId(page);

        Response sent = submit(request(), "step_id", stepId, "channel", "EMAIL");

        sent.then().statusCode(200).body(containsString("A code was sent to u***@contoh.id. It is valid for 5 more minutes."), containsString("name=\"code\""));
        isStrict(sent);
        String code = Mailbox.letter(officer.email(), 3).code();
        submit(request(), "step_id", stepId, "code", code.equals("000000") ? "000001" : "000000").then().statusCode(422)
                .body(containsString("A code was sent to u***@contoh.id"));
        submit(request(), "step_id", stepId, "channel", "PHONE").then().statusCode(422).body(containsString("phone number is required"));
        exchange(code(submit(request(), "step_id", stepId, "code", code))).then().statusCode(200);
    }

    @Test
    void aCodeThatHasExpiredIsNotAskedForAnyMore() {
        Client.SignedIn officer = officer();
        Owner.proved(officer, "/auth/v1/factors/code").then().statusCode(204);
        String stepId = stepId(signIn(request(), officer.email()));
        submit(request(), "step_id", stepId, "channel", "EMAIL").then().statusCode(200);
        String code = Mailbox.letter(officer.email(), 3).code();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        submit(request(), "step_id", stepId, "code", code).then().statusCode(422).body(containsString("Send a code to"), not(containsString("name=\"code\"")));
    }

    @Test
    void aCodeThatDidNotArriveIsSaidToBeLost() {
        Client.SignedIn officer = officer();
        Owner.proved(officer, "/auth/v1/factors/code").then().statusCode(204);
        String stepId = stepId(signIn(request(), officer.email()));
        submit(request(), "step_id", stepId, "channel", "EMAIL").then().statusCode(200);
        assertEquals(1, database.update("update one_time_code set delivery = 'FAILED' where subject_id = ?", UUID.fromString(stepId)));

        submit(request(), "step_id", stepId, "code", "").then().statusCode(422)
                .body(containsString("The code to u***@contoh.id did not arrive"), containsString("Send a code to"), containsString("name=\"code\""));
    }

    @Test
    void whoGuessesBeginsAnew() {
        Client.SignedIn officer = officer();
        App app = addApp(officer);
        String stepId = stepId(signIn(request(), officer.email()));
        String right = TotpTest.codeOf(app.secret(), clock.instant());
        for (int i = 0; i < 4; i++) {
            submit(request(), "step_id", stepId, "totp", right.equals("000000") ? "000001" : "000000").then().statusCode(422);
        }

        submit(request(), "step_id", stepId, "totp", right.equals("000000") ? "000001" : "000000").then().statusCode(410)
                .body(containsString("This sign-in is over"), containsString("name=\"password\""));
        submit(request(), "step_id", stepId, "totp", right).then().statusCode(410);
    }

    @Test
    void withTheBrokerAwayThePageSaysThatNoCodeCanBeSentAndThePasskeyOpens() throws Exception {
        String broker = System.getProperty("sigap.test.kafka.pid");
        Assumptions.assumeTrue(broker != null, "the broker is a container here");
        Client.SignedIn officer = officer();
        SoftwareAuthenticator phone = Owner.passkey(officer);
        Owner.proved(officer, "/auth/v1/factors/code").then().statusCode(204);
        String stepId = stepId(signIn(request(), officer.email()));
        signal("-STOP", broker);
        try {
            // each code that is sent counts against the contact, so the page is asked until it knows
            Awaitility.await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> signIn(request(), officer.email()).then()
                    .statusCode(401).body(containsString("none can be sent now"), containsString("id=\"passkey\""), not(containsString("name=\"channel\""))));
            submit(request(), "step_id", stepId, "channel", "EMAIL").then().statusCode(503).header("Retry-After", "30")
                    .body(containsString("No code can be sent now. Try again after 30 seconds."),
                            containsString("Sign in with a passkey or another way on this page"), not(containsString("name=\"channel\"")));
            exchange(code(passkey(request(), phone))).then().statusCode(200);
        } finally {
            signal("-CONT", broker);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500)).untilAsserted(() ->
                signIn(request(), officer.email()).then().body(containsString("name=\"channel\" value=\"EMAIL\"")));
        submit(request(), "step_id", stepId, "channel", "EMAIL").then().statusCode(200).body(containsString("A code was sent"));
    }

    private static void signal(String name, String pid) throws Exception {
        Process kill = new ProcessBuilder("kill", name, pid).inheritIO().start();
        assertTrue(kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0, "kill " + name);
    }
}
