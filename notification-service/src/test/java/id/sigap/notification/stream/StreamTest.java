package id.sigap.notification.stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.notification.inbox.WriteMessage;
import id.sigap.notification.notice.ClaimNotices;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class StreamTest {

    @Inject
    WriteMessage writeMessage;
    @Inject
    StreamHub hub;
    @Inject
    Rows rows;

    private final UUID account = Ids.next();
    private final List<Listener> listeners = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Listener listener : listeners) {
            listener.close();
        }
    }

    @Test
    void aNewMessageComesLiveInTheLanguageOfTheClient() throws Exception {
        write();
        Listener listener = listen(null);
        assertEquals(200, listener.status());
        assertEquals("text/event-stream", listener.header("Content-Type").split(";")[0]);
        assertEquals("no-store", listener.header("Cache-Control"));
        Waiting.until("it is greeted with the count", () -> listener.events("unread").size() == 1);
        assertEquals(new Listener.Event("unread", "1", "{\"unread\":1}"), listener.events("unread").getFirst());

        long before = System.nanoTime();
        write();
        Waiting.until("the message is there", () -> listener.messageIds().equals(List.of("2")));

        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 900, "it came by the wake, not by the poll");
        assertTrue(listener.events("message").getFirst().data().contains("\"title\":\"Klaim JHT disetujui\""));
        Waiting.until("the count follows", () -> listener.events("unread").getLast().data().equals("{\"unread\":2}"));
    }

    @Test
    void aClientGoesOnWhereItsStreamBrokeOff() throws Exception {
        write();
        write();
        write();

        Listener listener = listen("1");
        Waiting.until("what it missed is there", () -> listener.messageIds().equals(List.of("2", "3")));
        write();
        Waiting.until("and what comes", () -> listener.messageIds().equals(List.of("2", "3", "4")));

        Listener all = listen("0");
        Waiting.until("all are there", () -> all.messageIds().equals(List.of("1", "2", "3", "4")));
        Listener ahead = listen("99");
        write();
        Waiting.until("one that is ahead of the inbox hears what comes", () -> ahead.messageIds().equals(List.of("5")));
    }

    @Test
    void aLongAbsenceIsCaughtUpInPortions() throws Exception {
        int many = 2 * InboxReader.PORTION + 7;
        for (int i = 0; i < many; i++) {
            write();
        }

        Listener listener = listen("0");

        Waiting.until("all are there", () -> listener.messageIds().size() == many);
        assertEquals(numbers(many), listener.messageIds());
    }

    @Test
    void whatSeveralWriteAtOnceComesInOrderAndWithoutGaps() throws Exception {
        Listener listener = listen(null);
        Waiting.until("it listens", () -> listener.events("unread").size() == 1);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = IntStream.range(0, 4).<Future<?>>mapToObj(w -> threads.submit(() -> {
                for (int i = 0; i < 15; i++) {
                    write();
                }
            })).toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        Waiting.until("all are there", () -> listener.messageIds().size() == 60);
        assertEquals(numbers(60), listener.messageIds());
        Waiting.until("the count is right", () -> listener.events("unread").getLast().data().equals("{\"unread\":60}"));
    }

    @Test
    void aSlowTransactionIsNotSkippedByAFastOne() throws Exception {
        Listener listener = listen(null);
        Waiting.until("it listens", () -> listener.events("unread").size() == 1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                writeInside();
                pause(1_500);
            }));
            pause(200);
            Future<?> fast = threads.submit(this::write);
            slow.get();
            fast.get();
        }

        Waiting.until("both are there", () -> listener.messageIds().equals(List.of("1", "2")));
    }

    @Test
    void whatAnotherReplicaWritesComesWithThePoll() throws Exception {
        Listener listener = listen(null);
        Waiting.until("it listens", () -> listener.events("unread").size() == 1);

        QuarkusTransaction.requiringNew().run(this::writeAsAnotherReplica);

        Waiting.until("the message is there", Duration.ofSeconds(3), () -> listener.messageIds().equals(List.of("1")));
        rows.update("update inbox_account set unread = 0 where account_id = ?", account);
        Waiting.until("what was read elsewhere shows", Duration.ofSeconds(3), () -> listener.events("unread").getLast().data().equals("{\"unread\":0}"));
    }

    @Test
    void anIdleStreamShowsThatItIsThere() throws Exception {
        Listener listener = listen(null);
        Waiting.until("it beats twice", () -> listener.heartbeats() >= 2);
        assertTrue(listener.events("message").isEmpty());
    }

    @Test
    void anAccountHasSoManyStreamsAndAPlaceIsFreeAgainWhenOneEnds() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, listen(null).status());
        }
        refused().then().statusCode(429).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("type", equalTo("urn:sigap:problem:stream-limit-reached"));

        listeners.getFirst().close();

        Waiting.until("its place is free", () -> hub.of(account).size() == 4);
        assertEquals(200, listen(null).status());
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        String token = TestTokens.token(account, Set.of(Role.MEMBER), Map.of("exp", Instant.now().plusSeconds(3).getEpochSecond()));
        Listener listener = Listener.open(RestAssured.port, token, null);
        listeners.add(listener);
        assertEquals(200, listener.status());

        Waiting.until("it has ended", listener::ended);
        Waiting.until("its place is free", () -> hub.of(account).isEmpty());
    }

    @Test
    void whoMayNotListenHearsWhy() {
        given().get("/notification/v1/stream").then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        for (String nonsense : new String[]{"abc", "-1", "1; drop", "99999999999999999999"}) {
            given().auth().oauth2(token()).header("Last-Event-ID", nonsense).get("/notification/v1/stream").then().statusCode(400)
                    .body("type", equalTo("urn:sigap:problem:invalid-request"));
        }
        assertTrue(hub.of(account).isEmpty());
    }

    @Test
    void idleStreamsHoldNoConnectionOfTheDatabase() throws Exception {
        long before = connections();
        for (int i = 0; i < 60; i++) {
            Listener listener = Listener.open(RestAssured.port, TestTokens.unbound(Ids.next()), null);
            listeners.add(listener);
            assertEquals(200, listener.status());
        }
        Waiting.until("all are greeted", () -> listeners.stream().allMatch(l -> l.events("unread").size() == 1));

        assertTrue(connections() <= Math.max(before, 20), "the pool did not grow with the streams");
        assertTrue(rows.count("select count(*) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'") == 0);
        given().auth().oauth2(token()).get("/notification/v1/inbox").then().statusCode(200);
    }

    private long connections() {
        return rows.count("select count(*) from pg_stat_activity where datname = current_database()");
    }

    private Listener listen(String lastEventId) throws IOException, InterruptedException {
        Listener listener = Listener.open(RestAssured.port, token(), lastEventId);
        listeners.add(listener);
        return listener;
    }

    private Response refused() {
        return given().auth().oauth2(token()).get("/notification/v1/stream");
    }

    private String token() {
        return TestTokens.unbound(account);
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(this::writeInside);
    }

    private void writeInside() {
        writeMessage.write(account, ClaimNotices.of(Said.claim(Ids.next(), account, ClaimStatus.APPROVED)).orElseThrow());
    }

    /** What another process would do: the rows, and no wake here. */
    private void writeAsAnotherReplica() {
        rows.update("update inbox_account set last_seq = last_seq + 1, unread = unread + 1 where account_id = ?", account);
        rows.update("insert into inbox_account (account_id, last_seq, unread) values (?, 1, 1) on conflict do nothing", account);
        rows.update("""
                insert into message (account_id, seq, id, kind, business_key, title_id, title_en, body_id, body_en, happened_at, written_at)
                select account_id, last_seq, ?, 'CLAIM_APPROVED', 'other', 'a', 'b', 'c', 'd', now(), now() from inbox_account
                where account_id = ?""", Ids.next(), account);
    }

    private static List<String> numbers(int upTo) {
        return IntStream.rangeClosed(1, upTo).mapToObj(Integer::toString).toList();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
