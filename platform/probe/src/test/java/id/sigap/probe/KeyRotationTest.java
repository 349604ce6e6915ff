package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key-encryption key is replaced while the service works, and nothing that was sealed is lost. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(NextKek.class)
class KeyRotationTest {

    private static final String NIK = "3171015708900001";
    private static final int OWNERS = 10;

    @Inject
    PersonalData personal;
    @Inject
    Database database;
    @Inject
    TestClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void theNextKeyOpensAtOnceWrapsLaterAndInTheEndWrapsAll() {
        List<UUID> owners = new ArrayList<>();
        List<byte[]> sealed = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            UUID owner = Ids.next();
            owners.add(owner);
            sealed.add(seal(owner));
        }
        // rows of before keys had ids
        database.update("update person_key set kek_id = 'kek' where owner_id = ?", owners.getFirst());
        JsonPath before = keys();
        String present = before.getString("present");
        assertEquals(present, kekOf(owners.get(1)), "until every replica has the next key, the present one wraps");
        assertEquals(false, before.getBoolean("presentMayGo"));
        assertEquals(OWNERS, before.getInt("toRewrap"));
        UUID erased = owners.getLast();
        QuarkusTransaction.requiringNew().run(() -> personal.destroy(erased));

        clock.advance(Duration.ofMinutes(6));

        String next = before.getString("next");
        Waiting.until("all are wrapped by the next key", () -> keys().getInt("toRewrap") == 0);
        assertEquals(true, keys().getBoolean("presentMayGo"));
        for (int i = 0; i < OWNERS - 1; i++) {
            assertEquals(next, kekOf(owners.get(i)));
            assertEquals(NIK, personal.open(owners.get(i), "nik", sealed.get(i)));
        }
        assertThrows(PersonErasedException.class, () -> personal.open(erased, "nik", sealed.getLast()));
        UUID newcomer = Ids.next();
        byte[] fresh = seal(newcomer);
        assertEquals(next, kekOf(newcomer), "what is made now is wrapped by it");
        assertEquals(NIK, personal.open(newcomer, "nik", fresh));
    }

    @Test
    void whatAMissingKeyWrappedSaysSo() {
        UUID owner = Ids.next();
        byte[] sealed = seal(owner);
        database.update("update person_key set kek_id = 'k-0000000000000000' where owner_id = ?", owner);
        assertThrows(IllegalStateException.class, () -> personal.open(owner, "nik", sealed));
        database.update("delete from person_key where owner_id = ?", owner);
    }

    @Test
    void keysAreForOperatorsOnlyAndShowNoKey() {
        given().auth().oauth2(TestTokens.member(UUID.randomUUID(), UUID.randomUUID())).get("/internal/keys").then().statusCode(403);
        given().get("/internal/keys").then().statusCode(401);
        given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/internal/keys").then().statusCode(200).body("present", startsWith("k-"))
                .body("next", startsWith("k-")).body("next", not(equalTo(keys().getString("present"))));
    }

    private static JsonPath keys() {
        return given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/internal/keys").then().statusCode(200).extract().jsonPath();
    }

    private byte[] seal(UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> personal.seal(owner, "nik", NIK));
    }

    private String kekOf(UUID owner) {
        return database.first("select kek_id from person_key where owner_id = ?", row -> row.text("kek_id"), owner).orElseThrow();
    }
}
