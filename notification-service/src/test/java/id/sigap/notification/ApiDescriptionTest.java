package id.sigap.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.notification.world.Outside;
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
@WithTestResource(Outside.class)
class ApiDescriptionTest {

    private static final Path CHECKED_IN = Path.of("openapi.yaml");

    /** To accept a change: run with {@code -Dopenapi.write=true} and review the difference. */
    @Test
    void theServedDescriptionIsTheOneThatIsCheckedIn() throws IOException {
        String served = RestAssured.given().get("/notification/v1/openapi?format=yaml").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, served);
        }
        assertEquals(Files.readString(CHECKED_IN), served);
    }

    @Test
    void itNamesEveryPathAndWhatTheyNeed() throws IOException {
        String api = Files.readString(CHECKED_IN);
        assertTrue(api.contains("openapi: 3.1.0"));
        for (String part : new String[]{"/notification/v1/inbox:", "/notification/v1/inbox/{id}/read:", "/notification/v1/inbox/read-all:",
                "/notification/v1/stream:", "text/event-stream", "Last-Event-ID", "Idempotency-Key", "bearer", "stream-limit-reached"}) {
            assertTrue(api.contains(part), part);
        }
    }
}
