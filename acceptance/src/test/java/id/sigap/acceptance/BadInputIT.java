package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a client sends, it gets a plain refusal that says what was wrong. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private World world;
    private Member member;

    @BeforeAll
    void aMemberIsSignedIn(World given) {
        world = given;
        member = world.newcomer();
        member.join();
    }

    @Test
    void aNikThatCannotBeIsRefusedWithItsDefect() {
        refused(MembershipProblem.NIK_INVALID, member.app(), app -> app.post("/auth/v1/bindings", binding("3171", "Siti Rahmawati")));
    }

    @Test
    void anUnknownAccountIsToldNothingElseThanAWrongPassword() {
        // given an account that nobody has, and one that somebody has
        Api.Answer unknown = refused(AuthProblem.WRONG_CREDENTIALS, world.gateway(), app -> signIn(app, "nobody." + UUID.randomUUID() + "@contoh.example"));
        Api.Answer known = refused(AuthProblem.WRONG_CREDENTIALS, world.gateway(), app -> signIn(app, member.citizen().email()));
        // then both refusals read alike
        assertEquals(plain(unknown), plain(known));
    }

    @Test
    void anIdempotencyKeyIsForOneBodyOnly() {
        Member other = world.newcomer();
        other.join();
        String key = "act-" + UUID.randomUUID();
        Api.Answer first = other.app().post("/auth/v1/bindings", binding(other.citizen().nik(), other.citizen().fullName()), key).expect(202);
        // the same again gets the same answer
        assertEquals(first.body(), other.app().post("/auth/v1/bindings", binding(other.citizen().nik(), other.citizen().fullName()), key).expect(202).body());
        // another body does not
        refused(CommonProblem.IDEMPOTENCY_KEY_REUSED, other.app(), app -> app.post("/auth/v1/bindings", binding(other.citizen().nik(), "Somebody Else"), key));
    }

    @Test
    void anActNeedsAnIdempotencyKey() {
        refused(CommonProblem.IDEMPOTENCY_KEY_REQUIRED, member.app(), app -> app.send(app.request("/auth/v1/bindings")
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))));
    }

    @Test
    void aWrongCodeIsCountedAndAVoidOneStaysVoid() {
        // given a code
        Member waiting = world.unknown();
        Api.Answer registered = waiting.register();
        String right = world.outside().codeFor(waiting.citizen().email());
        String wrong = right.equals("000000") ? "000001" : "000000";
        String path = "/auth/v1/accounts/" + registered.text("/registrationId") + "/verification";
        // when it is guessed at, each answer says how many guesses are left
        Api.Answer second = refused(AuthProblem.CODE_WRONG, world.gateway(), app -> app.post(path, Map.of("code", wrong)));
        assertEquals(3, second.body().path("triesLeft").asInt());
        for (int guess = 3; guess <= 5; guess++) {
            world.gateway().post(path, Map.of("code", wrong));
        }
        // then even the right one is void
        refused(AuthProblem.CODE_EXPIRED, world.gateway(), app -> app.post(path, Map.of("code", right)));
    }

    @Test
    void aRegistrationThatIsNotThereIsNotFound() {
        refused(CommonProblem.NOT_FOUND, world.gateway(), app -> app.post("/auth/v1/accounts/" + UUID.randomUUID() + "/verification", Map.of("code", "123456")));
    }

    @Test
    void aPictureIsJudgedBeforeItIsTaken() {
        // given a binding that waits for a face
        Member waiting = world.newcomer();
        waiting.join();
        String operation = waiting.askForBinding();
        String path = "/biometric/v1/verifications?operationId=" + operation;
        Api app = waiting.app();
        Patience.until("the selfie to be awaited", Duration.ofSeconds(20), () -> app.get(path), answer -> answer.status() == 200);
        // then none is taken before its owner agreed
        refused(BiometricProblem.CONSENT_REQUIRED, app, who -> who.postBytes(path, "image/jpeg", Faces.selfie()));
        waiting.agreeToFacePictures();
        // then what is not a whole picture of a bearable size is refused
        byte[] text = "this is not a picture at all".repeat(20).getBytes(StandardCharsets.UTF_8);
        refused(BiometricProblem.NOT_A_PICTURE, app, who -> who.postBytes(path, "image/jpeg", text));
        refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE, app, who -> who.postBytes(path, "text/plain", text));
        refused(BiometricProblem.PICTURE_DAMAGED, app, who -> who.postBytes(path, "image/jpeg", Arrays.copyOf(Faces.selfie(), 2_000)));
        refused(BiometricProblem.PICTURE_TOO_LARGE, app, who -> who.postBytes(path, "image/jpeg", Arrays.copyOf(Faces.selfie(), 5_500_000)));
        refused(CommonProblem.PAYLOAD_TOO_LARGE, app, who -> who.postBytes(path, "image/jpeg", Arrays.copyOf(Faces.selfie(), 7_000_000)));
        // and the right face is still welcome
        assertEquals("MATCH", waiting.selfie(operation, Faces.selfie()).text("/outcome"));
    }

    @Test
    void withoutATokenThatWeMadeNobodyComesIn() {
        String token = member.app().token();
        String[] parts = token.split("\\.");
        List<String> forged = List.of("nonsense", parts[0] + "." + parts[1] + ".", parts[0] + "." + parts[1] + "." + "A".repeat(86),
                parts[0] + "." + encode("{\"sub\":\"" + UUID.randomUUID() + "\",\"groups\":[\"OPERATOR\"],\"exp\":4102444800}") + "." + parts[2],
                encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        refused(CommonProblem.UNAUTHENTICATED, world.gateway(), app -> app.get("/membership/v1/home"));
        for (String one : forged) {
            for (String path : List.of("/membership/v1/home", "/auth/v1/sessions", "/claims/v1/claims", "/payment/v1/balances", "/notification/v1/inbox",
                    "/biometric/v1/verifications/" + UUID.randomUUID())) {
                refused(CommonProblem.UNAUTHENTICATED, world.gateway().as(one), app -> app.get(path));
            }
        }
    }

    @Test
    void aTokenEndsWithItsSession() {
        Member leaving = world.unknown();
        leaving.join();
        leaving.app().get("/membership/v1/home").expect(200);
        leaving.app().post("/auth/v1/sessions/current/revocation", Map.of()).expect(204);
        // then the token is worth nothing, as soon as the services have heard of it
        for (String path : List.of("/membership/v1/home", "/claims/v1/claims", "/payment/v1/balances", "/notification/v1/inbox", "/auth/v1/sessions")) {
            Patience.until(path + " to be closed", Duration.ofSeconds(10), () -> leaving.app().get(path), answer -> answer.status() == 401);
            refused(CommonProblem.UNAUTHENTICATED, leaving.app(), app -> app.get(path));
        }
    }

    @Test
    void aMemberIsNobodysOfficer() {
        refused(CommonProblem.FORBIDDEN, member.app(), app -> app.get("/claims/v1/reviews"));
        refused(CommonProblem.FORBIDDEN, member.app(), app -> app.get("/payment/v1/ledger/proof"));
        refused(CommonProblem.FORBIDDEN, member.app(), app -> app.get("/biometric/v1/reviews"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused(CommonProblem.NOT_FOUND, world.gateway(), app -> app.get("/no/such/path"));
        refused(CommonProblem.NOT_FOUND, member.app(), app -> app.get("/claims/v1/no-such-path"));
        refused(CommonProblem.NOT_FOUND, member.app(), app -> app.get("/auth/v1/bindings/" + UUID.randomUUID()));
        refused(CommonProblem.NOT_FOUND, member.app(), app -> app.get("/auth/v1/bindings/not-an-id"));
        refused(CommonProblem.METHOD_NOT_ALLOWED, member.app(), app -> app.delete("/membership/v1/home"));
    }

    @Test
    void noBodyHoweverBrokenIsOurFault() {
        List<String> bodies = List.of("", "{", "[]", "null", "\"text\"", "{\"nik\":1}", "{\"nik\":{\"a\":[1]}}", "{\"x\":" + "[".repeat(2_000), "{\"email\":\"\\u0000\"}",
                "\u0000\u0001\u0002", "{\"birthDate\":\"2026-02-30\"}");
        for (String path : List.of("/auth/v1/accounts", "/auth/v1/tokens", "/auth/v1/tokens/refresh", "/auth/v1/bindings", "/claims/v1/claims",
                "/v1.0/transfer-va/payment", "/v1.0/access-token/b2b")) {
            for (String body : bodies) {
                Api.Answer answer = member.app().send(member.app().request(path).header("Content-Type", "application/json")
                        .header("Idempotency-Key", "act-" + UUID.randomUUID()).POST(HttpRequest.BodyPublishers.ofString(body)));
                assertEquals(4, answer.status() / 100, () -> path + " with " + body.substring(0, Math.min(40, body.length())) + ": " + answer.status() + " " + answer.body());
            }
        }
        refused(CommonProblem.MALFORMED_BODY, world.gateway(), app -> app.send(app.request("/auth/v1/tokens").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"identifier\":"))));
    }

    private static Map<String, String> binding(String nik, String name) {
        return Map.of("nik", nik, "fullName", name, "birthDate", "1990-01-01");
    }

    private static Api.Answer signIn(Api app, String identifier) {
        return app.post("/auth/v1/tokens", Map.of("identifier", identifier, "password", "enam kuda menyeberang", "device", Map.of("name", "a phone")));
    }

    private static String plain(Api.Answer answer) {
        assertTrue(answer.body().has("traceId"));
        return answer.body().toString().replace(answer.text("/traceId"), "");
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
