package id.sigap.membership.employer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Npp;
import id.sigap.membership.Scene;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class EmployerApiTest {

    private final String npp = Scene.npp();
    private final String place = "/membership/v1/employers/" + npp;
    private String token;

    @BeforeEach
    void given() {
        token = TestTokens.employer(UUID.randomUUID(), npp);
    }

    @Test
    void anEmployerMakesItsRecordAndOthersAreTold() {
        String id = Scene.as(token).body(details("PT Maju", "II")).put(place).then().statusCode(201).header("ETag", "\"1\"")
                .body("npp", equalTo(npp)).extract().path("employerId");

        EmployerState told = TestEvents.await(id, EmployerState.class);
        assertEquals(new EmployerState(UUID.fromString(id), new Npp(npp), "PT Maju", BusinessScale.MENENGAH, RiskClass.II), told);
        Scene.as(token).get(place).then().statusCode(200).header("ETag", "\"1\"").body("riskClass", equalTo("II"));
    }

    @Test
    void onlyAChangeIsTold() {
        String id = Scene.as(token).body(details("PT Maju", "II")).put(place).then().statusCode(201).extract().path("employerId");
        Scene.as(token).body(details("PT Maju", "II")).put(place).then().statusCode(200).header("ETag", "\"1\"");
        Scene.as(token).body(details("PT Maju", "IV")).put(place).then().statusCode(200).header("ETag", "\"2\"");

        TestEvents.await(id, EmployerState.class, state -> state.riskClass() == RiskClass.IV);
        assertEquals(2, TestEvents.all(id, EmployerState.class).size());
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        Scene.as(token).header("If-None-Match", "*").body(details("PT Maju", "II")).put(place).then().statusCode(201);

        Scene.as(token).header("If-None-Match", "*").body(details("PT Lain", "II")).put(place).then().statusCode(412)
                .body("type", equalTo("urn:sigap:problem:employer-changed"));
        Scene.as(token).header("If-Match", "\"7\"").body(details("PT Lain", "II")).put(place).then().statusCode(412);
        Scene.as(token).header("If-Match", "\"1\"").body(details("PT Lain", "II")).put(place).then().statusCode(200).body("name", equalTo("PT Lain"));
    }

    @Test
    void aConditionOnARecordThatIsNotThereDoesNotHold() {
        Scene.as(token).header("If-Match", "\"1\"").body(details("PT Maju", "II")).put(place).then().statusCode(412);
        Scene.as(token).get(place).then().statusCode(404);
    }

    @Test
    void anothersNppLooksAsIfItDidNotExist() {
        String other = new Scene.Firm().npp;
        String missing = Scene.npp();

        for (String path : List.of(other, missing, "no-npp", "%20")) {
            Scene.as(token).get("/membership/v1/employers/" + path).then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
            Scene.as(token).body(details("PT Maju", "II")).put("/membership/v1/employers/" + path).then().statusCode(404)
                    .body("type", equalTo("urn:sigap:problem:not-found"));
        }
    }

    @Test
    void onlyEmployersMayCome() {
        RestAssured.given().contentType(ContentType.JSON).body(details("PT Maju", "II")).put(place).then().statusCode(401);
        RestAssured.given().auth().oauth2(token + "x").get(place).then().statusCode(401);
        Scene.as(TestTokens.unbound(UUID.randomUUID())).get(place).then().statusCode(403);
    }

    @Test
    void badInputsAreExplained() {
        Scene.as(token).body(Map.of("scale", "MENENGAH", "riskClass", "II")).put(place).then().statusCode(400)
                .body("field", equalTo("name"));
        Scene.as(token).body(details("x", "II")).put(place).then().statusCode(400).body("field", equalTo("name"));
        Scene.as(token).body(details("PT\u0000Maju", "II")).put(place).then().statusCode(400).body("field", equalTo("name"));
        Scene.as(token).body(details("PT Maju", "VI")).put(place).then().statusCode(400).body("field", equalTo("riskClass"));
        Scene.as(token).body("{").put(place).then().statusCode(400).body("type", notNullValue());
        Scene.as(token).put(place).then().statusCode(400);
        Scene.as(token).body("x".repeat(2_000_000)).put(place).then().statusCode(413);
    }

    @Test
    void twoRequestsThatMakeOneRecordAtOnceMakeOne() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> put = () -> Scene.as(token).body(details("PT Maju", "II")).put(place).statusCode();
            List<Integer> answers = threads.invokeAll(List.of(put, put, put, put)).stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).sorted().toList();
            assertEquals(List.of(200, 200, 200, 201), answers);
        }
    }

    private static Map<String, Object> details(String name, String riskClass) {
        return Map.of("name", name, "scale", "MENENGAH", "riskClass", riskClass);
    }
}
