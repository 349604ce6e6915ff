package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class RequestTest {

    @Inject
    ProbeTables tables;

    @Test
    void theSameRequestTwiceActsOnceAndAnswersAlike() {
        String key = key();
        String body = "{\"name\":\"once\",\"size\":1}";
        Response first = post(key, body).then().statusCode(201).extract().response();
        Response second = post(key, body).then().statusCode(201).header("Idempotency-Replayed", "true").extract().response();
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(1, things("once"));
    }

    @Test
    void sixteenAtOnceWithOneKeyActOnce() {
        String key = key();
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(key, "{\"name\":\"crowd\",\"size\":1}").statusCode(), task -> Thread.ofVirtual().start(task))).toList();
        Set<Integer> statuses = new java.util.HashSet<>(answers.stream().map(CompletableFuture::join).toList());
        assertTrue(Set.of(201, 409).containsAll(statuses), statuses.toString());
        assertEquals(1, things("crowd"));
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        String key = key();
        post(key, "{\"name\":\"first\",\"size\":1}").then().statusCode(201);
        post(key, "{\"name\":\"second\",\"size\":1}").then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:sigap:problem:idempotency-key-reused"));
        assertEquals(0, things("second"));
    }

    @Test
    void aRequestThatFailedMayBeRepairedUnderItsKey() {
        String key = key();
        post(key, "{\"name\":\"\",\"size\":1}").then().statusCode(400);
        post(key, "{\"name\":\"repaired\",\"size\":1}").then().statusCode(201);
    }

    @Test
    void withoutAKeyNothingIsDone() {
        given().contentType("application/json").body("{\"name\":\"x\",\"size\":1}").post("/probe/things").then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
    }

    @Test
    void problemsSpeakTheLanguageThatIsAskedForAndNameTheField() {
        post(key(), "{\"name\":\"x\",\"size\":0}").then().statusCode(400).body("field", equalTo("size"))
                .header("Content-Language", "id").body("title", equalTo("Permintaan tidak sah"));
        json().header("Accept-Language", "en-GB,en;q=0.8").header("Idempotency-Key", key())
                .body("{\"name\":\"x\",\"size\":1,\"inner\":{\"label\":\"\"}}").post("/probe/things").then().statusCode(400)
                .body("field", equalTo("inner.label")).body("title", equalTo("The request is not valid"));
        post(key(), "{\"name\":\"x\",\"size\":\"many\"}").then().statusCode(400).body("field", equalTo("size"))
                .body("type", equalTo("urn:sigap:problem:malformed-body"));
        post(key(), "{").then().statusCode(400).body("type", equalTo("urn:sigap:problem:malformed-body"));
    }

    @Test
    void wrongAddressesMethodsAndTypesAreProblemsToo() {
        given().get("/probe/nothing").then().statusCode(404).contentType("application/problem+json").body("type", equalTo("urn:sigap:problem:not-found"));
        given().delete("/probe/things").then().statusCode(405).body("type", equalTo("urn:sigap:problem:method-not-allowed"));
        given().contentType("text/plain").header("Idempotency-Key", key()).body("x").post("/probe/things").then().statusCode(415)
                .body("type", equalTo("urn:sigap:problem:unsupported-media-type"));
    }

    @Test
    void aFaultOfOursTellsNothingOfItself() {
        given().get("/probe/broken").then().statusCode(500).body("type", equalTo("urn:sigap:problem:internal-error"))
                .body(not(containsString("secret")));
    }

    @Test
    void aGoodTokenOpensAndEveryBadOneDoesNot() {
        UUID account = Ids.next();
        me(TestTokens.member(account, Ids.next())).then().statusCode(200).body(equalTo("\"" + account + "\""));
        refused(null);
        refused("nonsense");
        refused(with(Map.of("iss", "https://elsewhere.example")));
        refused(with(Map.of("aud", "another")));
        refused(with(Map.of("exp", 1_000_000_000L)));
        Map<String, Object> withoutSession = new HashMap<>();
        withoutSession.put("sid", null);
        refused(with(withoutSession));
        String good = TestTokens.member(account, Ids.next());
        String[] parts = good.split("\\.");
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(1) + "A");
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes()) + "." + parts[1] + ".");
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"test-key\"}".getBytes())
                + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void theWrongRoleIsForbidden() {
        me(TestTokens.officer(Ids.next())).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
        given().auth().oauth2(TestTokens.member(Ids.next(), Ids.next())).get("/internal/events/parked").then().statusCode(403);
        given().auth().oauth2(TestTokens.operator(Ids.next())).get("/internal/events/parked").then().statusCode(200);
    }

    @Test
    void whoCannotBeServedIsTurnedAwayAtOnce() {
        List<CompletableFuture<Response>> crowd = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> given().get("/probe/slow?millis=1500"),
                        task -> Thread.ofVirtual().start(task))).toList();
        List<Response> answers = crowd.stream().map(CompletableFuture::join).toList();
        long served = answers.stream().filter(answer -> answer.statusCode() == 200).count();
        List<Response> away = answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertEquals(64, served);
        assertEquals(36, away.size());
        away.forEach(answer -> {
            assertEquals("application/problem+json", answer.contentType());
            assertEquals("1", answer.header("Retry-After"));
        });
        given().get("/probe/slow?millis=1").then().statusCode(200);
    }

    @Test
    void livenessReadinessMetricsAndTheApiAreServed() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("checks.name.flatten()", not(org.hamcrest.Matchers.hasItem("kafka")));
        given().get("/q/health/group/world").then().statusCode(200).body("checks[0].name", equalTo("kafka"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("outbox_sent_total"));
        given().get("/probe/v1/openapi?format=json").then().statusCode(200).body("openapi", containsString("3.1"));
    }

    private static String with(Map<String, Object> claims) {
        return TestTokens.token(Ids.next(), Set.of(Role.MEMBER), claims);
    }

    private static void refused(String token) {
        me(token).then().statusCode(401).contentType("application/problem+json").header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:sigap:problem:unauthenticated"));
    }

    private static Response me(String token) {
        RequestSpecification request = given();
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).get("/probe/me");
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static Response post(String key, String body) {
        return json().header("Idempotency-Key", key).body(body).post("/probe/things");
    }

    private long things(String name) {
        return QuarkusTransaction.requiringNew().call(() -> tables.count("select count(*) from thing where name = ?", name));
    }

    private static String key() {
        return "test-" + Ids.next();
    }
}
