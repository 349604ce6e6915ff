package id.sigap.auth.account;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.AccountHappened;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.notification.CodeDelivery;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class RegistrationTest {

    @Inject
    TestClock clock;

    @Inject
    Pseudonyms pseudonyms;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String start(String email) {
        return Client.register(email, Client.PASSWORD).then().statusCode(202).extract().path("registrationId");
    }

    @Test
    void aWorkerRegistersProvesTheAddressAndSignsIn() {
        String email = Client.newEmail();
        Response sent = Client.register(email, Client.PASSWORD);
        sent.then().statusCode(202).body("sentTo.channel", equalTo("EMAIL"), "sentTo.masked", equalTo("u***@contoh.id"),
                "codeExpiresAt", notNullValue(), "nextCodeAt", notNullValue());
        Client.signIn(email, Client.PASSWORD).then().statusCode(401);

        Letter letter = Mailbox.letter(email, 1);
        assertEquals(Purpose.VERIFY_CONTACT, letter.purpose());
        assertEquals("id", letter.locale());
        String accountId = Client.verify(sent.path("registrationId"), letter.code()).then().statusCode(200)
                .body("status", equalTo("ACTIVE")).extract().path("accountId");

        Client.signIn(email.toUpperCase(java.util.Locale.ROOT), Client.PASSWORD).then().statusCode(200)
                .body("accountId", equalTo(accountId), "expiresIn", equalTo(600), "tokenType", equalTo("Bearer"),
                        "personId", equalTo(null), "deviceSecret", notNullValue())
                .header("Cache-Control", "no-store");
        AccountState state = TestEvents.await(accountId, AccountState.class);
        assertEquals(AccountStatus.ACTIVE, state.status());
        assertEquals(email, state.email());
        assertNull(state.personId());
    }

    @Test
    void analystsSeeTheStepsUnderAPseudonymAndNothingOfThePerson() {
        String email = Client.newEmail();
        String accountId = Client.registered(email);
        Client.signIn(email, Client.PASSWORD).then().statusCode(200);

        String pseudonym = pseudonyms.of(UUID.fromString(accountId)).toString();
        TestEvents.await(pseudonym, AccountHappened.class, happened -> happened.what() == AccountHappened.What.SIGNED_IN);
        assertEquals(List.of(AccountHappened.What.REGISTERED, AccountHappened.What.VERIFIED, AccountHappened.What.SIGNED_IN),
                TestEvents.all(pseudonym, AccountHappened.class).stream().map(AccountHappened::what).toList());
        TestEvents.records(Topic.ACCOUNT_FACTS).forEach(record -> {
            String body = record.key() + new String(record.value(), StandardCharsets.UTF_8);
            assertTrue(!body.contains("contoh.id") && !body.contains(accountId), body);
        });
    }

    @Test
    void aPhoneNumberIsAContactAsGood() {
        String phone = "0812" + (10_000_000 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 90_000_000));
        Response sent = Client.json().body(Map.of("phone", phone, "password", Client.PASSWORD, "locale", "en")).post("/auth/v1/accounts");
        sent.then().statusCode(202).body("sentTo.channel", equalTo("PHONE"));
        Letter letter = Mailbox.letter("+62" + phone.substring(1), 1);
        assertEquals("en", letter.locale());

        Client.verify(sent.path("registrationId"), letter.code()).then().statusCode(200);

        Client.signIn(phone, Client.PASSWORD).then().statusCode(200);
    }

    @Test
    void aWrongCodeIsCountedAndDoesNotKillTheRightOne() {
        String email = Client.newEmail();
        String registration = start(email);
        String code = Mailbox.letter(email, 1).code();

        Client.verify(registration, wrong(code)).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:code-wrong"), "triesLeft", equalTo(4), "field", equalTo("code"));
        Client.verify(registration, code).then().statusCode(200);
    }

    @Test
    void anAnswerThatWasLostMayBeAskedForAgain() {
        String email = Client.newEmail();
        String registration = start(email);
        String code = Mailbox.letter(email, 1).code();
        String accountId = Client.verify(registration, code).then().statusCode(200).extract().path("accountId");

        Client.verify(registration, code).then().statusCode(200).body("accountId", equalTo(accountId));
    }

    @Test
    void fiveWrongGuessesEndACodeAndAResendHelps() {
        String email = Client.newEmail();
        String registration = start(email);
        String code = Mailbox.letter(email, 1).code();
        for (int left = 4; left >= 0; left--) {
            Client.verify(registration, wrong(code)).then().statusCode(422).body("triesLeft", equalTo(left));
        }
        Client.verify(registration, code).then().statusCode(410).body("type", equalTo("urn:sigap:problem:code-expired"));

        clock.advance(Duration.ofSeconds(61));
        Client.resend(registration).then().statusCode(202);
        Client.verify(registration, Mailbox.letter(email, 2).code()).then().statusCode(200);
    }

    @Test
    void aWrongCodeDoesNotKillTheResend() {
        String email = Client.newEmail();
        String registration = start(email);
        String first = Mailbox.letter(email, 1).code();
        clock.advance(Duration.ofSeconds(61));
        Client.resend(registration).then().statusCode(202);
        String second = Mailbox.letter(email, 2).code();
        if (!first.equals(second)) {
            Client.verify(registration, first).then().statusCode(422);
        }

        Client.verify(registration, second).then().statusCode(200);
    }

    @Test
    void whereACodeIsIsToldAlikeForKnownContactsAndUnknownOnes() {
        String known = Client.newEmail();
        Client.registered(known);
        for (String email : List.of(known, Client.newEmail())) {
            int letters = TestEvents.records(Topic.CODE_SECRETS).size();
            String registration = start(email);
            Client.json().get("/auth/v1/accounts/" + registration).then().statusCode(200)
                    .body("delivery", equalTo("ON_ITS_WAY"), "sentTo.masked", equalTo("u***@contoh.id"), "nextCodeAt", notNullValue());
            await().atMost(Duration.ofSeconds(20)).until(() -> TestEvents.records(Topic.CODE_SECRETS).size() > letters);
            UUID codeId = TestEvents.records(Topic.CODE_SECRETS).stream().map(record -> UUID.fromString(record.key())).max(java.util.Comparator.comparing(UUID::toString)).orElseThrow();

            TestEvents.publish(new CodeDelivery(codeId, CodeDelivery.State.SENT, clock.instant()));

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                    Client.json().get("/auth/v1/accounts/" + registration).then().body("delivery", equalTo("SENT")));
            Client.verify(registration, "12345x").then().statusCode(400);
            clock.advance(Duration.ofSeconds(61));
            Client.resend(registration).then().statusCode(202);
            Client.json().get("/auth/v1/accounts/" + registration).then().body("delivery", equalTo("ON_ITS_WAY"));
        }
        Client.json().get("/auth/v1/accounts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anotherCodeIsSentAfterAMinuteNotBefore() {
        String registration = start(Client.newEmail());

        Client.resend(registration).then().statusCode(429).body("type", equalTo("urn:sigap:problem:code-too-soon"))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1));
        clock.advance(Duration.ofSeconds(61));
        Client.resend(registration).then().statusCode(202);
    }

    @Test
    void anExpiredCodeIsRefused() {
        String email = Client.newEmail();
        String registration = start(email);
        String code = Mailbox.letter(email, 1).code();

        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        Client.verify(registration, code).then().statusCode(410).body("type", equalTo("urn:sigap:problem:code-expired"));
    }

    @Test
    void aKnownAddressAnswersLikeAnUnknownOneAndItsOwnerIsTold() {
        String known = Client.newEmail();
        Client.registered(known);
        Response onKnown = Client.register(known, "delapan badak di Ujung Kulon");
        Response onUnknown = Client.register(Client.newEmail(), "delapan badak di Ujung Kulon");

        assertEquals(onUnknown.statusCode(), onKnown.statusCode());
        assertEquals(shape(onUnknown), shape(onKnown));
        Letter notice = Mailbox.letter(known, 2);
        assertEquals(Purpose.ALREADY_REGISTERED, notice.purpose());
        assertEquals("", notice.code());
        Client.verify(onKnown.path("registrationId"), "123456").then().statusCode(422).body("triesLeft", equalTo(4));
        Client.resend(onKnown.path("registrationId")).then().statusCode(429);
        Client.signIn(known, "delapan badak di Ujung Kulon").then().statusCode(401);
        Client.signIn(known, Client.PASSWORD).then().statusCode(200);
    }

    /** All paths of a body with the kinds of their values, without the values. */
    private static Map<String, Object> shape(Response response) {
        Map<String, Object> shape = new TreeMap<>();
        Map<String, Object> body = response.jsonPath().getMap("$");
        body.forEach((name, value) -> shape.put(name, value.getClass().getSimpleName()));
        shape.put("masked", response.path("sentTo.masked"));
        shape.put("type", response.contentType());
        return shape;
    }

    @Test
    void whoVerifiesFirstOwnsTheAddressAndTheOtherRegistrationLapses() {
        String email = Client.newEmail();
        String one = start(email);
        String ofOne = Mailbox.letter(email, 1).code();
        String two = Client.register(email, "delapan badak di Ujung Kulon").then().statusCode(202).extract().path("registrationId");
        String ofTwo = Mailbox.letter(email, 2).code();
        assertNotEquals(one, two);

        Client.verify(two, ofTwo).then().statusCode(200);

        Client.verify(one, ofOne).then().statusCode(410);
        Client.signIn(email, Client.PASSWORD).then().statusCode(401);
        Client.signIn(email, "delapan badak di Ujung Kulon").then().statusCode(200);
    }

    @Test
    void aContactIsNotFloodedWithCodes() {
        String email = Client.newEmail();
        for (int i = 0; i < 6; i++) {
            start(email);
        }

        Client.register(email, Client.PASSWORD).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"password\":\"tujuh gajah di Lampung\"} | 422 | contact-required",
            "{\"email\":\"budi\",\"password\":\"tujuh gajah di Lampung\"} | 422 | contact-invalid",
            "{\"phone\":\"12\",\"password\":\"tujuh gajah di Lampung\"} | 422 | contact-invalid",
            "{\"email\":\"budi@contoh.id\",\"password\":\"pendek\"} | 422 | password-length",
            "{\"email\":\"budi@contoh.id\",\"password\":\"indonesia123\"} | 422 | password-common",
            "{\"email\":\"budi@contoh.id\"} | 400 | invalid-request",
            "{\"email\":\"budi@contoh.id\",\"password\":\"tujuh gajah di Lampung\",\"locale\":\"fr\"} | 400 | invalid-request",
            "{\"email\": | 400 | malformed-body",
            "[] | 400 | malformed-body"})
    void whatCannotBeRegisteredIsRefusedWithAReason(String body, int status, String problem) {
        Client.json().body(body).post("/auth/v1/accounts").then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + problem));
    }

    @Test
    void anUnknownRegistrationIsNotFound() {
        Client.verify(UUID.randomUUID().toString(), "123456").then().statusCode(404);
        Client.resend(UUID.randomUUID().toString()).then().statusCode(404);
        Client.verify("not-an-id", "123456").then().statusCode(404);
        Client.verify(UUID.randomUUID().toString(), "12345").then().statusCode(400).body("field", equalTo("code"));
        Client.verify(UUID.randomUUID().toString(), "123456").then().body("title", not(equalTo("Tidak ditemukan")));
    }
}
