package id.sigap.auth.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.Role;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class DemoPeopleTest {

    @Inject
    DemoPeople people;

    @TempDir
    Path folder;

    @Test
    void missingOnesAreCreatedOnceAndTheirTokensSayWhatTheyAre() throws Exception {
        String officer = Client.newEmail();
        String employer = Client.newEmail();
        String hospital = Client.newEmail();
        Path file = Files.writeString(folder.resolve("people.json"), """
                [{"email": "%s", "password": "sembilan rusa di Baluran", "roles": ["OFFICER", "SUPERVISOR"], "name": "Petugas"},
                 {"email": "%s", "password": "sembilan rusa di Baluran", "roles": ["EMPLOYER"], "npp": "12345678", "name": "PT Contoh"},
                 {"email": "%s", "password": "sembilan rusa di Baluran", "roles": ["HOSPITAL"], "facility": "RS3216001", "name": "RS Contoh"}]
                """.formatted(officer, employer, hospital));

        people.createFrom(file);
        people.createFrom(file);

        Response signedIn = Client.signIn(officer, "sembilan rusa di Baluran");
        signedIn.then().statusCode(200);
        assertTrue(claims(signedIn).contains("\"groups\":[\"OFFICER\",\"SUPERVISOR\"]"), claims(signedIn));
        String accountId = signedIn.path("accountId");
        assertEquals(Set.of(Role.OFFICER, Role.SUPERVISOR), TestEvents.await(accountId, AccountState.class).roles());
        assertEquals(1, TestEvents.all(accountId, AccountState.class).size());
        assertTrue(claims(Client.signIn(employer, "sembilan rusa di Baluran")).contains("\"npp\":\"12345678\""));
        assertTrue(claims(Client.signIn(hospital, "sembilan rusa di Baluran")).contains("\"facility\":\"RS3216001\""));
    }

    private static String claims(Response signedIn) {
        String token = signedIn.path("accessToken");
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @Test
    void aListThatCannotBeReadStopsTheStart() {
        assertThrows(RuntimeException.class, () -> people.createFrom(folder.resolve("missing.json")));
    }

    @Test
    void theApiDescribesItself() {
        Client.json().header("Accept", "application/json").get("/auth/v1/openapi").then().statusCode(200).body("openapi", containsString("3.1"),
                "paths.'/auth/v1/tokens'.post", notNullValue(), "paths.'/auth/v1/bindings'.post", notNullValue());
    }
}
