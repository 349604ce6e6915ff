package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.platform.inbox.ParkedKeys;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class InboxTest {

    private static final String REACTION = "probe-reaction";
    private static final String TOPIC = Topic.SETTLEMENT_REQUESTS.topicName();

    @Inject
    ProbeTables tables;
    @Inject
    ParkedKeys parkedKeys;

    @Test
    void anEventThatComesTwiceIsActedOnOnce() {
        UUID claim = Ids.next();
        String id = Ids.next().toString();
        TestEvents.publish(event(claim), 1, id);
        TestEvents.publish(event(claim), 1, id);
        TestEvents.publish(event(claim), 2, Ids.next().toString());
        Waiting.until("the second event is handled", () -> effects(claim) == 2);
        assertEquals(1, count("select count(*) from effect where claim_id = ? and event_id = ?", claim, UUID.fromString(id)));
    }

    @Test
    void aProjectionIgnoresWhatIsOlderThanItsCopy() {
        UUID claim = Ids.next();
        TestEvents.publish(event(claim), 5, Ids.next().toString());
        TestEvents.publish(event(claim), 4, Ids.next().toString());
        TestEvents.publish(event(claim), 6, Ids.next().toString());
        Waiting.until("the newest arrived", () -> count("select coalesce(max(sequence), 0) from copy where claim_id = ?", claim) == 6);
        assertEquals(2, count("select times from copy where claim_id = ?", claim));
    }

    @Test
    void aPoisonEventParksItsKeyWhileOthersPassAndReplayRestoresTheOrder() {
        UUID sick = Ids.next();
        UUID healthy = Ids.next();
        poison(sick);
        TestEvents.publish(event(sick), event(sick), event(healthy), event(sick), event(healthy));
        Waiting.until("the other key passed", () -> effects(healthy) == 2);
        Waiting.until("the sick key waits as a whole", () -> parked(sick) == 3);
        assertEquals(0, effects(sick));

        ParkedKeys.Replay tooEarly = parkedKeys.replay(REACTION, TOPIC, sick.toString());
        assertEquals(0, tooEarly.handled());
        assertTrue(tooEarly.stoppedBy().contains("IllegalArgumentException"), tooEarly.stoppedBy());

        heal(sick);
        TestEvents.publish(event(sick));
        Waiting.until("a later event waits behind", () -> parked(sick) == 4);
        assertEquals(new ParkedKeys.Replay(4, null), parkedKeys.replay(REACTION, TOPIC, sick.toString()));
        assertEquals(4, effects(sick));
        assertEquals(0, count("select count(*) from (select sequence, lag(sequence) over (order by seq) as before from effect "
                + "where claim_id = ?) e where before >= sequence", sick));
        TestEvents.publish(event(sick));
        Waiting.until("the key flows again", () -> effects(sick) == 5);
    }

    @Test
    void anOperatorMaySkipTheFirstOfAParkedKey() {
        UUID sick = Ids.next();
        poison(sick);
        TestEvents.publish(event(sick), event(sick));
        Waiting.until("both wait", () -> parked(sick) == 2);
        assertTrue(parkedKeys.list(100).stream().anyMatch(key -> key.key().equals(sick.toString()) && key.events() == 2));
        assertTrue(parkedKeys.skip(REACTION, TOPIC, sick.toString()));
        heal(sick);
        assertEquals(1, parkedKeys.replay(REACTION, TOPIC, sick.toString()).handled());
        assertFalse(parkedKeys.skip(REACTION, TOPIC, sick.toString()));
    }

    @Test
    void whatIsNoEventAtAllParksItsKeyOnly() {
        String key = "broken-" + Ids.next();
        UUID healthy = Ids.next();
        TestEvents.publishRaw(Topic.SETTLEMENT_REQUESTS, key, "sigap.claims.hold-requested", "not json".getBytes(StandardCharsets.UTF_8));
        TestEvents.publish(event(healthy));
        Waiting.until("the healthy one passed", () -> effects(healthy) == 1);
        Waiting.until("the broken one waits", () -> count("select count(*) from parked_event where consumer = ? and key = ?", REACTION, key) == 1);
    }

    @Test
    void aProjectionIsBuiltAgainFromItsTopics() {
        UUID claim = Ids.next();
        TestEvents.publish(event(claim));
        Waiting.until("the copy is there", () -> count("select count(*) from copy where claim_id = ?", claim) == 1);
        QuarkusTransaction.requiringNew().run(() -> tables.update("update copy set sequence = 99, times = 77 where claim_id = ?", claim));
        long copies = count("select count(*) from copy");
        parkedKeys.rebuild("probe-projection");
        Waiting.until("the copy is right again", () -> count("select count(*) from copy where claim_id = ? and sequence = 1 and times = 1", claim) == 1
                && count("select count(*) from copy") == copies);
    }

    @Test
    void aReactionIsNeverRebuilt() {
        assertThrows(IllegalArgumentException.class, () -> parkedKeys.rebuild(REACTION));
    }

    private static HoldRequested event(UUID claim) {
        return new HoldRequested(claim, claim, Instant.now());
    }

    private void poison(UUID claim) {
        QuarkusTransaction.requiringNew().run(() -> tables.update("insert into poison values (?)", claim));
    }

    private void heal(UUID claim) {
        QuarkusTransaction.requiringNew().run(() -> tables.update("delete from poison where claim_id = ?", claim));
    }

    private long effects(UUID claim) {
        return count("select count(*) from effect where claim_id = ?", claim);
    }

    private long parked(UUID claim) {
        return count("select count(*) from parked_event where consumer = ? and key = ?", REACTION, claim.toString());
    }

    private long count(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> tables.count(sql, values));
    }
}
