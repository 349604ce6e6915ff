package id.sigap.auth.oauth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.SessionState;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.DpopKey;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class OAuthTest {

    private static final String TOKEN = "/auth/v1/oauth/token";
    private static final String REVOKE = "/auth/v1/oauth/revoke";
    private static final String CLIENTS = "/auth/v1/clients";
    private static final String NPP = "AA000042";

    private final String supervisor = TestTokens.supervisor(UUID.randomUUID());

    @Inject
    Database database;

    private record Payroll(String id, String secret) {
    }

    private Payroll registered(String... scopes) {
        Response added = Client.as(supervisor).body(Map.of("name", "Payroll", "npp", NPP, "scopes", List.of(scopes))).post(CLIENTS);
        added.then().statusCode(201).header("Cache-Control", "no-store");
        return new Payroll(added.path("clientId"), added.path("clientSecret"));
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded").header("Accept-Language", "en");
    }

    private static Response tokens(Payroll client) {
        return form().auth().preemptive().basic(client.id(), client.secret()).formParam("grant_type", "client_credentials").post(TOKEN);
    }

    private static void isRefused(Response answer, int status, String error) {
        answer.then().statusCode(status).contentType("application/problem+json").body("error", equalTo(error));
    }

    @Test
    void anEmployersSystemActsForItsEmployerAndNobodyElse() throws Exception {
        Payroll client = registered("READ", "WRITE");

        Response tokens = tokens(client);

        tokens.then().statusCode(200).header("Cache-Control", "no-store").body("token_type", equalTo("Bearer"), "expires_in", equalTo(600), "scope", equalTo("read write"));
        JwtClaims claims = Client.claims(tokens.path("access_token"));
        assertEquals(client.id(), claims.getSubject());
        assertEquals(client.id(), claims.getStringClaimValue("client_id"));
        assertEquals(NPP, claims.getStringClaimValue("npp"));
        assertEquals(List.of("EMPLOYER"), claims.getStringListClaimValue("groups"));
        Client.as(tokens.path("access_token")).get(CLIENTS + "?npp=" + NPP).then().statusCode(403);
    }

    @Test
    void theSecretMayComeInTheFormAndTheTokenBeBoundToAKey() throws Exception {
        Payroll client = registered("READ");
        DpopKey key = new DpopKey();

        Response tokens = form().header("DPoP", key.proof("POST", TOKEN, null))
                .formParams("grant_type", "client_credentials", "client_id", client.id(), "client_secret", client.secret()).post(TOKEN);

        tokens.then().statusCode(200).body("token_type", equalTo("DPoP"));
        assertEquals(Map.of("jkt", key.thumbprint()), Client.claims(tokens.path("access_token")).getClaimValue("cnf"));
    }

    @Test
    void aWrongSecretAnUnknownClientAndNoneAreRefusedAlike() {
        Payroll client = registered("READ");
        isRefused(tokens(new Payroll(client.id(), "x" + client.secret())), 401, "invalid_client");
        isRefused(tokens(new Payroll(UUID.randomUUID().toString(), client.secret())), 401, "invalid_client");
        isRefused(tokens(new Payroll("payroll", client.secret())), 401, "invalid_client");
        isRefused(tokens(new Payroll(registered("READ").id(), client.secret())), 401, "invalid_client");
        isRefused(form().formParam("grant_type", "client_credentials").post(TOKEN), 401, "invalid_client");
        isRefused(form().header("Authorization", "Basic %%%").formParam("grant_type", "client_credentials").post(TOKEN), 401, "invalid_client");
        tokens(new Payroll(client.id(), "wrong")).then().header("WWW-Authenticate", startsWith("Basic"));
    }

    @Test
    void aClientHasNoMoreThanItsScopes() {
        Payroll client = registered("READ");
        isRefused(form().auth().preemptive().basic(client.id(), client.secret()).formParams("grant_type", "client_credentials", "scope", "write").post(TOKEN),
                400, "invalid_scope");
        isRefused(form().auth().preemptive().basic(client.id(), client.secret()).formParams("grant_type", "client_credentials", "scope", "everything").post(TOKEN),
                400, "invalid_scope");

        String token = form().auth().preemptive().basic(client.id(), client.secret()).formParams("grant_type", "client_credentials", "scope", "read").post(TOKEN)
                .then().statusCode(200).extract().path("access_token");
        Client.as(token).get("/auth/v1/sessions").then().statusCode(200);
        Client.as(token).post("/auth/v1/sessions/current/revocation").then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
    }

    @Test
    void anEndedClientGetsNoTokensAndThoseItHasAreRefused() {
        Payroll client = registered("READ");
        String token = tokens(client).path("access_token");
        Client.as(token).get("/auth/v1/sessions").then().statusCode(200);

        Client.as(supervisor).delete(CLIENTS + "/" + client.id()).then().statusCode(204);

        isRefused(tokens(client), 401, "invalid_client");
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> Client.as(token).get("/auth/v1/sessions").then().statusCode(401));
        TestEvents.await(client.id(), SessionState.class);
        Client.as(supervisor).delete(CLIENTS + "/" + client.id()).then().statusCode(404);
        Client.as(supervisor).get(CLIENTS + "?npp=" + NPP).then().statusCode(200).body("items.find { it.clientId == '" + client.id() + "' }.endedAt", notNullValue());
    }

    @Test
    void theSecretIsKeptAsADigestOnly() {
        Payroll client = registered("READ");
        String row = database.first("select c::text as line from api_client c where id = ?", line -> line.text("line"), UUID.fromString(client.id())).orElseThrow();
        assertEquals(false, row.contains(client.secret()));
        byte[] digest = database.first("select secret_digest from api_client where id = ?", line -> line.bytes("secret_digest"), UUID.fromString(client.id())).orElseThrow();
        assertEquals(32, digest.length);
        assertEquals(false, Arrays.equals(digest, client.secret().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void onlySupervisorsAndOperatorsRegisterClients() {
        Map<String, Object> body = Map.of("name", "Payroll", "npp", NPP, "scopes", List.of("READ"));
        Client.as(Client.signedIn().accessToken()).body(body).post(CLIENTS).then().statusCode(403);
        Client.as(TestTokens.officer(UUID.randomUUID())).body(body).post(CLIENTS).then().statusCode(403);
        Client.as(TestTokens.employer(UUID.randomUUID(), NPP)).body(body).post(CLIENTS).then().statusCode(403);
        Client.json().body(body).post(CLIENTS).then().statusCode(401);
        Client.as(supervisor).body(Map.of("name", "", "npp", NPP, "scopes", List.of())).post(CLIENTS).then().statusCode(400);
        Client.as(supervisor).body(Map.of("name", "x", "npp", "?", "scopes", List.of("READ"))).post(CLIENTS).then().statusCode(400);
    }

    @Test
    void aRefreshTokenIsRenewedHereToo() {
        Client.SignedIn owner = Client.signedIn();

        String renewed = form().formParams("grant_type", "refresh_token", "refresh_token", owner.refreshToken()).post(TOKEN)
                .then().statusCode(200).body("token_type", equalTo("Bearer"), "access_token", notNullValue()).extract().path("refresh_token");

        Client.refresh(renewed).then().statusCode(200);
        isRefused(form().formParams("grant_type", "refresh_token", "refresh_token", "nonsense").post(TOKEN), 400, "invalid_grant");
        isRefused(form().formParams("grant_type", "refresh_token").post(TOKEN), 400, "invalid_grant");
        isRefused(form().formParams("grant_type", "password", "username", "x", "password", "y").post(TOKEN), 400, "unsupported_grant_type");
        isRefused(form().formParams("scope", "read").post(TOKEN), 400, "invalid_request");
    }

    @Test
    void aRevokedRefreshTokenEndsItsSession() {
        Client.SignedIn owner = Client.signedIn();

        form().formParam("token", owner.refreshToken()).post(REVOKE).then().statusCode(200);

        Client.refresh(owner.refreshToken()).then().statusCode(401);
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> Client.as(owner.accessToken()).get("/auth/v1/sessions").then().statusCode(401));
        form().formParam("token", owner.refreshToken()).post(REVOKE).then().statusCode(200);
    }

    @Test
    void aRevokedAccessTokenEndsItsSession() {
        Client.SignedIn owner = Client.signedIn();

        form().formParam("token", owner.accessToken()).post(REVOKE).then().statusCode(200);

        Client.refresh(owner.refreshToken()).then().statusCode(401);
    }

    @Test
    void aForgedTokenRevokesNothing() {
        Client.SignedIn owner = Client.signedIn();
        String forged = owner.refreshToken().substring(0, 40) + "A".repeat(owner.refreshToken().length() - 40);
        String access = owner.accessToken().substring(0, owner.accessToken().lastIndexOf('.') + 1) + "AAAA";
        for (String token : List.of(forged, access, "nonsense")) {
            form().formParam("token", token).post(REVOKE).then().statusCode(200);
        }
        isRefused(form().post(REVOKE), 400, "invalid_request");

        Client.refresh(owner.refreshToken()).then().statusCode(200);
    }
}
