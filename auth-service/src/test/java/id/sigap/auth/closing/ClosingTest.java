package id.sigap.auth.closing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.auth.Client;
import id.sigap.auth.LockOrder;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class ClosingTest {

    @Inject
    Database database;

    @Test
    void aClosedAccountIsErasedAndItsContactFree() {
        Client.SignedIn owner = Client.signedIn();
        SoftwareAuthenticator phone = Owner.passkey(owner);

        Owner.proved(owner, "/auth/v1/account-closing").then().statusCode(204);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(401);
        Owner.signIn(phone).then().statusCode(422);
        Client.refresh(owner.refreshToken()).then().statusCode(401);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> Client.as(owner.accessToken()).get("/auth/v1/sessions").then().statusCode(401));
        assertEquals(Purpose.ACCOUNT_CLOSED, Mailbox.letter(owner.email(), 3).purpose());
        AccountState last = TestEvents.await(owner.accountId().toString(), AccountState.class, state -> state.status() == AccountStatus.CLOSED);
        assertNull(last.email());
        assertNull(last.personId());
        for (String table : List.of("contact", "contact_owner", "device", "session", "passkey", "binding")) {
            assertEquals(0, count("select count(*) as found from " + table + " where account_id = ?", owner), table);
        }
        assertEquals(0, count("select count(*) as found from person_key where owner_id = ?", owner), "the key to what backups hold");
        String again = Client.register(owner.email(), Client.PASSWORD).then().statusCode(202).extract().path("registrationId");
        Client.verify(again, Mailbox.letter(owner.email(), 4).code()).then().statusCode(200);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    private int count(String sql, Client.SignedIn who) {
        return QuarkusTransaction.requiringNew().call(() -> database.first(sql, row -> row.integer("found"), who.accountId()).orElseThrow());
    }

    @Test
    void aClosedAccountOpensNoBindingWithATokenThatIsStillGood() {
        Client.SignedIn owner = Client.signedIn();
        Owner.proved(owner, "/auth/v1/account-closing").then().statusCode(204);

        Client.as(TestTokens.unbound(owner.accountId())).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("nik", "3273014107906999", "fullName", "Sri Wahyuni", "birthDate", "1990-07-01")).post("/auth/v1/bindings").then().statusCode(401);

        assertEquals(0, count("select count(*) as found from binding where account_id = ?", owner));
    }

    @Test
    void aFaceThatMatchesWhileTheAccountIsBeingClosedIsDecidedFirst() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        UUID binding = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.update("insert into binding (id, account_id, status, claimed, created_at, changed_at, expires_at) "
                + "values (?, ?, 'AWAITING_FACE', ?, now(), now(), now() + interval '1 day')", binding, owner.accountId(), new byte[1]));
        CompletableFuture<Future<Response>> closing = new CompletableFuture<>();

        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.update("update binding set status = 'PROVED' where id = ?", binding);
            closing.complete(LockOrder.begin(() -> Owner.proved(owner, "/auth/v1/account-closing")));
            LockOrder.awaitWaiting(database);
        });

        closing.join().get(20, TimeUnit.SECONDS).then().statusCode(409).body("type", equalTo("urn:sigap:problem:request-in-progress"));
        assertEquals(1, count("select count(*) as found from binding where account_id = ?", owner));
    }

    @Test
    void itTakesAProof() {
        Client.SignedIn owner = Client.signedIn();
        Owner.post(owner, "/auth/v1/account-closing", Map.of("proof", Map.of("password", "bukan kata sandinya"))).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:proof-wrong"));
        Client.json().body("{}").post("/auth/v1/account-closing").then().statusCode(401);

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }
}
