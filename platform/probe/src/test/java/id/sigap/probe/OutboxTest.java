package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.ActiveUsersCounted;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.platform.event.Headers;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.AtCommit;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class OutboxTest {

    @Inject
    AtCommit atCommit;

    @Inject
    Outbox outbox;
    @Inject
    Database database;
    @Inject
    ProbeTables tables;

    @Test
    void whatCommitsIsSentOnceWithItsAttributes() {
        UUID claim = Ids.next();
        append(claim);
        TestEvents.await(claim.toString(), HoldRequested.class);
        ConsumerRecord<String, byte[]> record = sent(claim).getFirst();
        assertEquals("1.0", header(record, Headers.SPEC_VERSION));
        assertEquals("/claims-service", header(record, Headers.SOURCE));
        assertEquals("sigap.claims.hold-requested", header(record, Headers.TYPE));
        assertEquals("1", header(record, Headers.SEQUENCE));
        UUID.fromString(header(record, Headers.ID));
        Waiting.until("the outbox is empty", () -> pending(claim) == 0);
        assertEquals(1, sent(claim).size());
    }

    @Test
    void whatRollsBackWasNeverSaid() {
        UUID claim = Ids.next();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(claim));
            throw new IllegalStateException("the business failed");
        }));
        UUID later = Ids.next();
        append(later);
        TestEvents.await(later.toString(), HoldRequested.class);
        assertEquals(0, sent(claim).size());
    }

    @Test
    void withoutATransactionNothingCanBeAppended() {
        assertThrows(jakarta.transaction.TransactionalException.class, () -> outbox.append(event(Ids.next())));
    }

    @Test
    void twoTransactionsOnOneAggregateKeepTheOrderOfTheirCommits() throws Exception {
        UUID claim = Ids.next();
        CountDownLatch lastHasAppended = new CountDownLatch(1);
        CountDownLatch firstHasCommitted = new CountDownLatch(1);
        var last = onItsOwnThread(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(claim, 2));
            lastHasAppended.countDown();
            await(firstHasCommitted);
        }));
        await(lastHasAppended);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(claim, 1)));
        firstHasCommitted.countDown();
        last.get(10, TimeUnit.SECONDS);
        Waiting.until("both are sent", () -> sent(claim).size() == 2);
        assertEquals(List.of("1", "2"), sent(claim).stream().map(record -> header(record, Headers.SEQUENCE)).toList());
        assertEquals(List.of(1L, 2L), TestEvents.all(claim.toString(), HoldRequested.class).stream()
                .map(event -> event.at().getEpochSecond()).toList());
    }

    @Test
    void aSlowTransactionThatAFastOneOvertookIsNotSkipped() throws Exception {
        UUID slow = Ids.next();
        UUID fast = Ids.next();
        CountDownLatch slowHasAppended = new CountDownLatch(1);
        CountDownLatch fastIsSent = new CountDownLatch(1);
        var slowly = onItsOwnThread(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(slow));
            slowHasAppended.countDown();
            await(fastIsSent);
        }));
        await(slowHasAppended);
        append(fast);
        TestEvents.await(fast.toString(), HoldRequested.class);
        fastIsSent.countDown();
        slowly.get(10, TimeUnit.SECONDS);
        TestEvents.await(slow.toString(), HoldRequested.class);
    }

    @Test
    void oneCodeDoesNotWaitForAHundredThousandBulkEvents() {
        UUID code = Ids.next();
        long before = sentInAll();
        QuarkusTransaction.requiringNew().timeout(60).run(() -> tables.update("""
                insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, lane)
                select gen_random_uuid(), ?, 'bulk-' || n, 'sigap.claims.hold-requested', 1, '{"claimId":"' || gen_random_uuid()
                    || '","personId":"' || gen_random_uuid() || '","at":"2026-01-01T00:00:00Z"}', now(), 1
                from generate_series(1, 100000) n""", Topic.SETTLEMENT_REQUESTS.topicName()));
        Instant asked = Instant.now();
        append(code);
        Waiting.until("the code has left", () -> pending(code) == 0);
        long waited = java.time.Duration.between(asked, Instant.now()).toMillis();
        long bulkStillWaiting = QuarkusTransaction.requiringNew().call(() -> tables.count("select count(*) from outbox where lane = 1"));
        System.out.printf("[outbox] the code left after %d ms, with %d bulk events still waiting%n", waited, bulkStillWaiting);
        // in time that is one second at most: ./sigap bench outbox measures it
        assertTrue(bulkStillWaiting > 90_000, "the code waited for the bulk: only " + bulkStillWaiting + " were left");
        Waiting.until("the bulk is sent", java.time.Duration.ofMinutes(3),
                () -> QuarkusTransaction.requiringNew().call(() -> tables.count("select count(*) from outbox")) == 0);
        assertEquals(before + 100_001, sentInAll());
    }

    @Test
    void whatOnlyAnalystsReadGoesInTheLaneOfThoseWhoCanWait() {
        UUID claim = Ids.next();
        // one is of another service's topic: neither must go out
        QuarkusTransaction.begin();
        try {
            outbox.append(event(claim, 1));
            outbox.append(new ActiveUsersCounted(LocalDate.of(2026, 11, 29), 7));
            atCommit.run();
            assertEquals(List.of(0L, 1L), List.of(laneOf(Topic.SETTLEMENT_REQUESTS), laneOf(Topic.ACTIVE_USERS)));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void togetherWithOtherStatementsGoesWhatAnalystsAloneReadAndOnlyInATransaction() {
        ActiveUsersCounted forAnalysts = new ActiveUsersCounted(LocalDate.of(2026, 11, 29), 7);
        assertThrows(jakarta.transaction.TransactionalException.class, () -> outbox.append(forAnalysts, database.together()));
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event(Ids.next()), database.together())));
    }

    @Test
    void anInteractiveEventDoesNotOvertakeBulkOnesOfItsAggregate() {
        UUID claim = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            LongStream.rangeClosed(1, 20).forEach(n -> outbox.append(event(claim, n), Lane.BULK));
            outbox.append(event(claim, 21));
        });
        Waiting.until("all are sent", () -> sent(claim).size() == 21);
        assertEquals(LongStream.rangeClosed(1, 21).boxed().toList(), TestEvents.all(claim.toString(), HoldRequested.class).stream()
                .map(event -> event.at().getEpochSecond()).toList());
    }

    @Test
    void eventsOfATopicThatTheBrokerRefusesWaitWhileOthersPass() {
        UUID refused = Ids.next();
        UUID other = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> tables.update("""
                insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, lane)
                values (?, 'payment.balance.state.v1', ?, 'x', 1, '{}', now(), 0)""", Ids.next(), refused.toString()));
        append(other);
        TestEvents.await(other.toString(), HoldRequested.class);
        assertEquals(1, pending(refused));
        QuarkusTransaction.requiringNew().run(() -> tables.update("delete from outbox where aggregateid = ?", refused.toString()));
    }

    @Test
    void aPayloadOverTheLimitIsRefusedAtOnce() {
        String huge = "x".repeat(Outbox.MAX_PAYLOAD_BYTES);
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new id.sigap.contracts.auth.SigningKeyState("k", huge, Instant.EPOCH, null))));
    }

    private long laneOf(Topic topic) {
        return tables.count("select max(lane) from outbox where aggregatetype = '" + topic.topicName() + "'");
    }

    private static CompletableFuture<Void> onItsOwnThread(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task));
    }

    private void append(UUID claim) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(claim)));
    }

    private static HoldRequested event(UUID claim) {
        return event(claim, 0);
    }

    private static HoldRequested event(UUID claim, long number) {
        return new HoldRequested(claim, claim, Instant.ofEpochSecond(number));
    }

    private long pending(UUID claim) {
        return QuarkusTransaction.requiringNew().call(() -> tables.count("select count(*) from outbox where aggregateid = ?", claim.toString()));
    }

    private static List<ConsumerRecord<String, byte[]>> sent(UUID claim) {
        return TestEvents.records(Topic.SETTLEMENT_REQUESTS).stream().filter(record -> claim.toString().equals(record.key())).toList();
    }

    private static long sentInAll() {
        return TestEvents.records(Topic.SETTLEMENT_REQUESTS).size();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
