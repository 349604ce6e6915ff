package id.sigap.sandbox.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapMaterial;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class RegistryTest {

    private static final String NIK = "3171015708900001";
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1, 2};

    @BeforeEach
    void register() {
        given().contentType(ContentType.JSON)
                .body("{\"fullName\":\"SITI NURHALIZAH\",\"birthDate\":\"1990-08-17\",\"sex\":\"FEMALE\"}")
                .put("/registry/admin/persons/" + NIK).then().statusCode(204);
    }

    @Test
    void aPersonIsConfirmedFieldByField() {
        check(NIK, "Siti Nurhalizah", "1990-08-17").statusCode(200).body("nikFound", equalTo(true))
                .body("nameScore", equalTo(100)).body("birthDateMatch", equalTo(true))
                .body("legalName", equalTo("SITI NURHALIZAH")).body("sex", equalTo("FEMALE")).body("nikScore", equalTo(100)).body("birthDateScore", equalTo(100));
        check(NIK, "Siti Nurhalizah", "1990-08-18").statusCode(200).body("nameScore", equalTo(100)).body("birthDateScore", equalTo(67)).body("legalName", nullValue());
    }

    @Test
    void aStrangerWithTheNikAloneLearnsNothing() {
        check(NIK, "Budi Santoso", "1980-01-01").statusCode(200).body("birthDateMatch", equalTo(false))
                .body("legalName", nullValue()).body("sex", nullValue());
    }

    @Test
    void onePersonOfTheDemoIsKnownByAnotherNameThanHerOwn() {
        check("3273015508880021", "Nuri Hasan", "1988-08-15").statusCode(200).body("nikFound", equalTo(true)).body("birthDateMatch", equalTo(true))
                .body("nameScore", lessThan(80)).body("legalName", nullValue());
        check("3273015508880021", "Siti Nuraisyah binti Hasan", "1988-08-15").statusCode(200).body("nameScore", equalTo(100))
                .body("legalName", equalTo("SITI NURAISYAH BINTI HASAN"));
    }

    @Test
    void anUnknownNikIsNotFound() {
        check("3171015708900009", "Siti", "1990-08-17").statusCode(200).body("nikFound", equalTo(false));
    }

    @Test
    void aPhotographIsGivenAsItWasStored() {
        given().contentType("image/jpeg").body(JPEG).put("/registry/admin/persons/" + NIK + "/photo").then().statusCode(204);

        byte[] photo = given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).get("/registry/v1/persons/" + NIK + "/photo")
                .then().statusCode(200).contentType("image/jpeg").extract().asByteArray();

        assertArrayEquals(JPEG, photo);
    }

    @Test
    void aPhotographIsVerifiedAndNeverGivenAway() throws IOException {
        byte[] face = Pictures.soft(7, 240, 0.9f);
        given().contentType("image/jpeg").body(face).put("/registry/admin/persons/" + NIK + "/photo").then().statusCode(204);

        verify(NIK, Pictures.soft(7, 120, 0.4f)).statusCode(200).body("nikFound", equalTo(true)).body("photoFound", equalTo(true)).body("match", equalTo(true))
                .body("matchScore", greaterThanOrEqualTo(75));
        verify(NIK, Pictures.soft(8, 240, 0.9f)).statusCode(200).body("match", equalTo(false)).body("matchScore", lessThan(75));
        verify("3171015708900006", face).statusCode(200).body("nikFound", equalTo(false)).body("photoFound", equalTo(false)).body("matchScore", nullValue());
        verify(NIK, new byte[] {1, 2, 3}).statusCode(400).body("type", equalTo("urn:sigap:sandbox:problem:photo-unreadable"));
        verify("12", face).statusCode(400);
        given().contentType(ContentType.JSON).body(Map.of("nik", NIK, "photo", face)).post("/registry/v1/persons/photo-verification").then().statusCode(401);
        given().contentType(ContentType.JSON).body("{\"kind\":\"OUTAGE\",\"times\":1}").post("/registry/admin/faults").then().statusCode(200);
        verify(NIK, face).statusCode(503);
    }

    private static ValidatableResponse verify(String nik, byte[] photo) {
        return given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).contentType(ContentType.JSON).body(Map.of("nik", nik, "photo", Base64.getEncoder().encodeToString(photo)))
                .post("/registry/v1/persons/photo-verification").then();
    }

    @Test
    void noKeyOrAWrongOneIsRefused() {
        given().get("/registry/v1/persons/" + NIK + "/photo").then().statusCode(401);
        given().header("X-Api-Key", "guess").get("/registry/v1/persons/" + NIK + "/photo").then().statusCode(401)
                .contentType("application/problem+json").body("type", equalTo("urn:sigap:sandbox:problem:key-wrong"));
    }

    @Test
    void whatIsNoPhotographOrTooLargeOrOfNobodyIsRefused() {
        given().contentType("image/jpeg").body(new byte[] {1, 2, 3, 4}).put("/registry/admin/persons/" + NIK + "/photo").then().statusCode(400);
        given().contentType("image/jpeg").body(new byte[2 * 1024 * 1024 + 1]).put("/registry/admin/persons/" + NIK + "/photo")
                .then().statusCode(413);
        given().contentType("image/jpeg").body(JPEG).put("/registry/admin/persons/3171015708900008/photo").then().statusCode(404);
        given().contentType("image/png").body(JPEG).put("/registry/admin/persons/" + NIK + "/photo").then().statusCode(415);
    }

    @Test
    void malformedInputIsNamedAndNeverAFault() {
        check("123", "Siti", "1990-08-17").statusCode(400).body("detail", equalTo("nik must match \"[0-9]{16}\""));
        check(NIK, "Siti", "1990-13-17").statusCode(400);
        check(NIK, "", "1990-08-17").statusCode(400);
        given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).contentType(ContentType.JSON).body("[").post("/registry/v1/persons/check")
                .then().statusCode(400);
        given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).contentType(ContentType.JSON).post("/registry/v1/persons/check")
                .then().statusCode(400);
    }

    @Test
    void anOrderedFaultHappensAsOftenAsOrdered() {
        given().contentType(ContentType.JSON).body("{\"kind\":\"OUTAGE\",\"times\":2}").post("/registry/admin/faults")
                .then().statusCode(200);

        check(NIK, "Siti Nurhalizah", "1990-08-17").statusCode(503);
        check(NIK, "Siti Nurhalizah", "1990-08-17").statusCode(503);
        check(NIK, "Siti Nurhalizah", "1990-08-17").statusCode(200);
    }

    @Test
    void aFaultThatTheRegistryDoesNotKnowIsRefused() {
        for (String order : new String[] {"{\"kind\":\"WRONG_AMOUNT\",\"times\":1}", "{\"kind\":\"FIRE\",\"times\":1}",
            "{\"kind\":\"DELAY\",\"times\":1001}", "{\"times\":1}"}) {
            given().contentType(ContentType.JSON).body(order).post("/registry/admin/faults").then().statusCode(400);
        }
    }

    private static ValidatableResponse check(String nik, String name, String birthDate) {
        return given().header("X-Api-Key", SnapMaterial.REGISTRY_KEY).contentType(ContentType.JSON)
                .body("{\"nik\":\"%s\",\"fullName\":\"%s\",\"birthDate\":\"%s\"}".formatted(nik, name, birthDate))
                .post("/registry/v1/persons/check").then();
    }
}
