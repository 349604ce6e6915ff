package id.sigap.auth;

import static io.restassured.RestAssured.given;

import java.util.Map;

/** How tests tell the registry what to say. */
public final class TestRegistry {

    private TestRegistry() {
    }

    public static void knows(String nik, String fullName, String birthDate) {
        given().baseUri(base()).body(Map.of("nik", nik, "fullName", fullName, "birthDate", birthDate)).contentType("application/json")
                .post("/test/persons").then().statusCode(200);
    }

    /** @param mode up, down, hang or nonsense */
    public static void is(String mode) {
        given().baseUri(base()).body(mode).contentType("text/plain").post("/test/mode").then().statusCode(200);
    }

    public static int asked() {
        return Integer.parseInt(given().baseUri(base()).get("/test/asked").body().asString());
    }

    private static String base() {
        return System.getProperty("sigap.test.registry");
    }
}
