package id.sigap.claims.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class ApiDescriptionTest {

    private static final Path CHECKED_IN = Path.of("openapi.yaml");

    /** To accept a change: run with {@code -Dopenapi.write=true} and review the difference. */
    @Test
    void whatIsServedIsWhatIsCheckedIn() throws IOException {
        String served = RestAssured.given().queryParam("format", "yaml").get("/claims/v1/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, served);
        }

        assertEquals(Files.readString(CHECKED_IN), served);
    }

    @Test
    void everyOperationSaysWhoMayCallHowErrorsLookAndHowToRepeatIt() throws IOException {
        String api = Files.readString(CHECKED_IN);

        assertTrue(api.startsWith("---\nopenapi: 3.1.0") && api.contains("application/problem+json") && api.contains("Idempotency-Key"));
        assertTrue(api.contains("/claims/v1/claims/{claimId}/timeline") && api.contains("scheme: bearer"));
        assertFalse(api.contains("/internal/"), "operators' addresses are not for clients");
    }
}
