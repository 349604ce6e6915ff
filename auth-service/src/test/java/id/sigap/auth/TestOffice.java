package id.sigap.auth;

import static io.restassured.RestAssured.given;

import java.util.Map;

/** How tests tell one of the stand-in's offices what to say. */
record TestOffice(String name) {

    void knows(Map<String, String> person) {
        given().baseUri(base()).body(person).contentType("application/json").post("/test/" + name + "/persons").then().statusCode(200);
    }

    void is(String mode) {
        given().baseUri(base()).body(mode).contentType("text/plain").post("/test/" + name + "/mode").then().statusCode(200);
    }

    int asked() {
        return Integer.parseInt(given().baseUri(base()).get("/test/" + name + "/asked").body().asString());
    }

    String key() {
        return given().baseUri(base()).get("/test/" + name + "/key").body().asString();
    }

    private static String base() {
        return System.getProperty("sigap.test.registry");
    }
}
