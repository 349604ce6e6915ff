package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.Causes;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.AtCommit;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.TransactionMemory;
import id.sigap.platform.timer.Timers;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent right before a commit, and what a transaction remembers. */
@QuarkusTest
@WithTestResource(Infra.class)
class AtCommitTest {

    private static final String FAR_KIND = "far-away";
    private static final Instant FAR = Instant.now().plus(Duration.ofDays(1000));

    @Inject
    AtCommit atCommit;

    @Inject
    Database database;

    @Inject
    Timers timers;

    @Inject
    TransactionMemory memory;

    @Inject
    PersonalData personal;

    @Test
    void whatIsAddedRunsInItsOrderWhenTheTransactionCommits() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            timers.schedule(FAR_KIND, key, FAR, "first");
            timers.cancel(FAR_KIND, key);
            timers.schedule(FAR_KIND, key, FAR, "last");
            assertEquals(List.of(), payloads(key), "nothing was sent yet");
        });
        assertEquals(List.of("last"), payloads(key));
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(FAR_KIND, key));
        assertEquals(List.of(), payloads(key));
    }

    @Test
    void whatRollsBackWasNeverSent() {
        String key = UUID.randomUUID().toString();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            timers.schedule(FAR_KIND, key, FAR, "");
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(List.of(), payloads(key));
    }

    @Test
    void oneThatFailsTakesTheTransactionWithItAndIsTold() {
        String key = UUID.randomUUID().toString();
        Exception failed = assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            timers.schedule(FAR_KIND, key, FAR, "");
            atCommit.update("insert into timer (id) values (?)", Ids.next());
        }));
        assertTrue(Causes.of(failed, SQLException.class).anyMatch(sql -> "23502".equals(sql.getSQLState())), () -> "not told: " + failed);
        assertEquals(List.of(), payloads(key));
    }

    @Test
    void manyDoNotPileUp() {
        String many = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 100; n++) {
                timers.schedule(FAR_KIND, many + "-" + n, FAR, "");
            }
            assertEquals(96, count(many), "all but the last few have gone to the database");
        });
        assertEquals(100, count(many));
        QuarkusTransaction.requiringNew().run(() -> database.update("delete from timer where key like ?", many + "%"));
    }

    @Test
    void withoutATransactionNothingIsTaken() {
        assertThrows(IllegalStateException.class, () -> atCommit.update("delete from timer where key = ?", "none"));
    }

    @Test
    void aTransactionRemembersAndTheNextOneDoesNot() {
        QuarkusTransaction.requiringNew().run(() -> {
            memory.<String, Integer>of(AtCommitTest.class).put("known", 1);
            assertEquals(1, memory.<String, Integer>of(AtCommitTest.class).get("known"));
        });
        QuarkusTransaction.requiringNew().run(() -> assertTrue(memory.of(AtCommitTest.class).isEmpty()));
        assertNotSame(memory.of(AtCommitTest.class), memory.of(AtCommitTest.class), "without a transaction nothing is remembered");
    }

    @Test
    void aKeyThatIsDestroyedIsForgottenAtOnce() {
        UUID owner = Ids.next();
        assertThrows(PersonErasedException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            byte[] sealed = personal.seal(owner, "test.field", new byte[] {1, 2});
            assertArrayEquals(new byte[] {1, 2}, personal.openBytes(owner, "test.field", sealed));
            assertTrue(personal.destroy(owner));
            personal.openBytes(owner, "test.field", sealed);
        }));
    }

    private List<String> payloads(String key) {
        return database.list("select payload from timer where kind = ? and key = ?", row -> row.text("payload"), FAR_KIND, key);
    }

    private long count(String keys) {
        return database.first("select count(*) as n from timer where key like ?", row -> row.number("n"), keys + "-%").orElseThrow();
    }
}
