package id.sigap.auth.role;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class RoleGrantsTest {

    private static final String GRANTS = "/auth/v1/role-grants";

    private final String maker = TestTokens.supervisor(UUID.randomUUID());
    private final String checker = TestTokens.supervisor(UUID.randomUUID());
    private final String operator = TestTokens.operator(UUID.randomUUID());

    @Inject
    Database database;

    @Inject
    FirstOperators firstOperators;

    private static Response ask(String token, UUID account, String role, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("accountId", account.toString(), "role", role));
        body.putAll(more);
        return Client.as(token).body(body).post(GRANTS);
    }

    private static String asked(String token, UUID account, String role, Map<String, Object> more) {
        return ask(token, account, role, more).then().statusCode(201).body("state", equalTo("ASKED")).extract().path("grantId");
    }

    private static Response decide(String token, String grant, boolean granted) {
        return Client.as(token).body(Map.of("grant", granted)).post(GRANTS + "/" + grant + "/decision");
    }

    private static JwtClaims claims(String refreshToken) throws Exception {
        String token = Client.refresh(refreshToken).then().statusCode(200).extract().path("accessToken");
        return JwtClaims.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    @Test
    void anOfficerIsMadeByTwoAndTheNextTokenSaysSo() throws Exception {
        Client.SignedIn account = Client.signedIn();
        String grant = asked(maker, account.accountId(), "OFFICER", Map.of("branch", "JKT01"));
        Client.as(checker).get(GRANTS).then().statusCode(200);

        decide(checker, grant, true).then().statusCode(200).body("state", equalTo("GRANTED"));

        JwtClaims claims = claims(account.refreshToken());
        assertEquals(List.of("MEMBER", "OFFICER"), claims.getStringListClaimValue("groups"));
        assertEquals("JKT01", claims.getStringClaimValue("branch"));
        AccountState told = TestEvents.await(account.accountId().toString(), AccountState.class, state -> state.roles().contains(Role.OFFICER));
        assertTrue(told.roles().contains(Role.MEMBER));
    }

    @Test
    void theMakerAndWhoIsToHaveItMayNotDecide() {
        Client.SignedIn account = Client.signedIn();
        String grant = asked(maker, account.accountId(), "OFFICER", Map.of());

        decide(maker, grant, true).then().statusCode(403).body("type", equalTo("urn:sigap:problem:maker-is-checker"));
        decide(TestTokens.supervisor(account.accountId()), grant, true).then().statusCode(403).body("type", equalTo("urn:sigap:problem:maker-is-checker"));

        decide(checker, grant, false).then().statusCode(200).body("state", equalTo("REFUSED"));
        decide(operator, grant, true).then().statusCode(409);
    }

    @Test
    void theDatabaseHoldsItToo() {
        Client.SignedIn account = Client.signedIn();
        String grant = asked(maker, account.accountId(), "OFFICER", Map.of());
        assertThrows(DatabaseException.class, () -> database.update("update role_grant set state = 'GRANTED', decided_by = asked_by where id = ?", UUID.fromString(grant)));
    }

    @Test
    void supervisorsMakeNoSupervisorsAndOfficersNobody() {
        UUID account = Client.signedIn().accountId();
        ask(maker, account, "SUPERVISOR", Map.of()).then().statusCode(403);
        ask(maker, account, "MEMBER", Map.of()).then().statusCode(403);
        ask(TestTokens.officer(UUID.randomUUID()), account, "OFFICER", Map.of()).then().statusCode(403);
        ask(Client.signedIn().accessToken(), account, "OFFICER", Map.of()).then().statusCode(403);
        Client.json().body("{}").post(GRANTS).then().statusCode(401);
        String grant = asked(operator, account, "OPERATOR", Map.of());
        decide(checker, grant, true).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
    }

    @Test
    void anEmployerActsForItsNpp() throws Exception {
        Client.SignedIn account = Client.signedIn();
        ask(maker, account.accountId(), "EMPLOYER", Map.of()).then().statusCode(400).body("field", equalTo("npp"));
        ask(maker, account.accountId(), "OFFICER", Map.of("npp", "AA000042")).then().statusCode(400);

        decide(checker, asked(maker, account.accountId(), "EMPLOYER", Map.of("npp", "AA000042")), true).then().statusCode(200);

        assertEquals("AA000042", claims(account.refreshToken()).getStringClaimValue("npp"));
    }

    @Test
    void aHospitalActsForItsCodeAndOnlyOperatorsMakeOne() throws Exception {
        Client.SignedIn account = Client.signedIn();
        Map<String, Object> facility = Map.of("facility", "RS3216001");
        ask(operator, account.accountId(), "HOSPITAL", Map.of()).then().statusCode(400).body("field", equalTo("facility"));
        ask(operator, account.accountId(), "OFFICER", facility).then().statusCode(400).body("field", equalTo("facility"));
        ask(operator, account.accountId(), "HOSPITAL", Map.of("facility", "rs?")).then().statusCode(400);
        ask(maker, account.accountId(), "HOSPITAL", facility).then().statusCode(403);
        String grant = asked(operator, account.accountId(), "HOSPITAL", facility);
        decide(checker, grant, true).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));

        decide(TestTokens.operator(UUID.randomUUID()), grant, true).then().statusCode(200).body("state", equalTo("GRANTED"), "facility", equalTo("RS3216001"));

        JwtClaims claims = claims(account.refreshToken());
        assertEquals(List.of("HOSPITAL", "MEMBER"), claims.getStringListClaimValue("groups"));
        assertEquals("RS3216001", claims.getStringClaimValue("facility"));
        Client.as(operator).post(GRANTS + "/" + grant + "/end").then().statusCode(204);
        assertEquals(List.of(Optional.empty()), database.list("select facility from account where id = ?", row -> Optional.ofNullable(row.text("facility")), account.accountId()));
    }

    @Test
    void whoBillsTheAgencyDoesNotDecideOnBills() {
        UUID officer = Client.signedIn().accountId();
        decide(checker, asked(maker, officer, "OFFICER", Map.of()), true).then().statusCode(200);
        ask(operator, officer, "HOSPITAL", Map.of("facility", "RS3216001")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:roles-exclude-each-other"));

        // both asked for before either was given
        UUID account = Client.signedIn().accountId();
        String officers = asked(maker, account, "OFFICER", Map.of());
        decide(TestTokens.operator(UUID.randomUUID()), asked(operator, account, "HOSPITAL", Map.of("facility", "RS3216001")), true).then().statusCode(200);
        decide(checker, officers, true).then().statusCode(409).body("type", equalTo("urn:sigap:problem:roles-exclude-each-other"));
        decide(checker, officers, false).then().statusCode(200);
    }

    @Test
    void aRoleIsAskedForOnceAndForAnAccountThatThereIs() {
        UUID account = Client.signedIn().accountId();
        String grant = asked(maker, account, "OFFICER", Map.of());
        ask(checker, account, "OFFICER", Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:role-grant-exists"));
        Client.as(operator).get(GRANTS).then().statusCode(200).body("items.grantId", hasItem(grant));
        ask(maker, UUID.randomUUID(), "OFFICER", Map.of()).then().statusCode(404);
        decide(checker, UUID.randomUUID().toString(), true).then().statusCode(404);
    }

    @Test
    void aRoleThatIsTakenBackTakesTheSessionsWithIt() {
        Client.SignedIn account = Client.signedIn();
        String grant = asked(maker, account.accountId(), "OFFICER", Map.of());
        decide(checker, grant, true).then().statusCode(200);

        Client.as(maker).post(GRANTS + "/" + grant + "/end").then().statusCode(204);

        Client.refresh(account.refreshToken()).then().statusCode(401);
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> Client.as(account.accessToken()).get("/auth/v1/sessions").then().statusCode(401));
        TestEvents.await(account.accountId().toString(), AccountState.class, state -> !state.roles().contains(Role.OFFICER));
        Client.as(maker).post(GRANTS + "/" + grant + "/end").then().statusCode(409);
        asked(maker, account.accountId(), "OFFICER", Map.of());
    }

    @Test
    void theFirstOperatorsAreMadeWhileThereIsNone() {
        Client.SignedIn one = Client.signedIn();
        Client.SignedIn other = Client.signedIn();
        database.update("update account set roles = 'MEMBER' where roles like '%OPERATOR%'");

        assertEquals(2, make(List.of(one.email(), other.email(), "nobody@contoh.id")));
        assertEquals(0, make(List.of(Client.signedIn().email())));

        assertEquals("MEMBER,OPERATOR", database.first("select roles from account where id = ?", row -> row.text("roles"), one.accountId()).orElseThrow());
    }

    private int make(List<String> named) {
        return QuarkusTransaction.requiringNew().call(() -> firstOperators.make(named));
    }
}
