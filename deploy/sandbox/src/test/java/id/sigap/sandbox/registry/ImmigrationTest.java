package id.sigap.sandbox.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapMaterial;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class ImmigrationTest {

    private static final String NUMBER = "Z1234567";
    private static final String ADMIN = "/immigration/admin/passports/IND/" + NUMBER;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1, 3};

    @BeforeEach
    void register() {
        given().contentType(ContentType.JSON).body("{\"fullName\":\"PRIYA RAMAN\",\"birthDate\":\"1991-02-03\",\"sex\":\"FEMALE\"}")
                .put(ADMIN).then().statusCode(204);
    }

    @Test
    void aForeignerIsConfirmedFieldByField() {
        check(NUMBER, "IND", "Priya Raman", "1991-02-03").statusCode(200).body("passportFound", equalTo(true)).body("nameScore", equalTo(100))
                .body("birthDateMatch", equalTo(true)).body("legalName", equalTo("PRIYA RAMAN")).body("sex", equalTo("FEMALE"));
    }

    @Test
    void aStrangerWithThePassportAloneLearnsNothing() {
        check(NUMBER, "IND", "Budi Santoso", "1991-02-03").statusCode(200).body("legalName", nullValue()).body("sex", nullValue());
    }

    @Test
    void theSameNumberOfAnotherCountryIsAnotherPassport() {
        check(NUMBER, "BGD", "Priya Raman", "1991-02-03").statusCode(200).body("passportFound", equalTo(false)).body("legalName", nullValue());
    }

    @Test
    void aPhotographIsGivenAsItWasStored() {
        given().contentType("image/jpeg").body(JPEG).put(ADMIN + "/photo").then().statusCode(204);

        byte[] photo = photo("IND").statusCode(200).contentType("image/jpeg").extract().asByteArray();

        assertArrayEquals(JPEG, photo);
        photo("BGD").statusCode(404);
    }

    @Test
    void eachOfficeTakesItsOwnKeyOnly() {
        given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).get("/immigration/v1/passports/IND/" + NUMBER + "/photo").then().statusCode(401);
        given().header("X-Api-Key", SnapMaterial.IMMIGRATION_KEY).get("/registry/v1/persons/3171015708900001/photo").then().statusCode(401);
        given().get("/immigration/v1/passports/IND/" + NUMBER + "/photo").then().statusCode(401);
    }

    @Test
    void whatIsNoPassportIsRefused() {
        check("z1234567", "IND", "Priya Raman", "1991-02-03").statusCode(400);
        check(NUMBER, "IN", "Priya Raman", "1991-02-03").statusCode(400);
        given().contentType("image/jpeg").body(JPEG).put("/immigration/admin/passports/IND/Z9999999/photo").then().statusCode(404);
    }

    @Test
    void aFaultThatWasOrderedHereLeavesTheCivilRegistryAlone() {
        given().contentType(ContentType.JSON).body("{\"kind\":\"OUTAGE\",\"times\":1}").post("/immigration/admin/faults").then().statusCode(200);
        given().contentType(ContentType.JSON).body("{\"kind\":\"ERROR\",\"times\":1}").post("/immigration/admin/faults").then().statusCode(200);

        given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).get("/registry/v1/persons/3171015708900007/photo").then().statusCode(404);
        check(NUMBER, "IND", "Priya Raman", "1991-02-03").statusCode(503);
        check(NUMBER, "IND", "Priya Raman", "1991-02-03").statusCode(500);
        check(NUMBER, "IND", "Priya Raman", "1991-02-03").statusCode(200);
    }

    private static ValidatableResponse check(String number, String country, String name, String birthDate) {
        return given().header("X-Api-Key", SnapMaterial.IMMIGRATION_KEY).contentType(ContentType.JSON)
                .body("{\"number\":\"%s\",\"country\":\"%s\",\"fullName\":\"%s\",\"birthDate\":\"%s\"}".formatted(number, country, name, birthDate))
                .post("/immigration/v1/passports/check").then();
    }

    private static ValidatableResponse photo(String country) {
        return given().header("X-Api-Key", SnapMaterial.IMMIGRATION_KEY).get("/immigration/v1/passports/" + country + "/" + NUMBER + "/photo").then();
    }
}
