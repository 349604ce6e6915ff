package id.sigap.auth.key.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.key.rule.KeyPlan.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPlanTest {

    private static final Instant START = Instant.parse("2026-11-24T03:00:00Z");
    private static final Duration TOKEN = Duration.ofMinutes(10);
    private final KeyPlan plan = new KeyPlan(Duration.ofDays(30), Duration.ofMinutes(15), TOKEN);

    @Test
    void theVeryFirstKeySignsAtOnce() {
        assertInstanceOf(Step.MakeFirst.class, plan.next(List.of(), START));
    }

    @Test
    void aKeyWhosePublicationIsStuckDoesNotSignAndTheOldOneGoesOn() {
        SigningKey old = new SigningKey("old", START, START, START, null);
        SigningKey stuck = new SigningKey("next", START.plusSeconds(60), null, null, null);

        assertInstanceOf(Step.Nothing.class, plan.next(List.of(old, stuck), START.plus(Duration.ofDays(90))));
    }

    @Test
    void aKeyThatWasSentLateSignsThatMuchLater() {
        Instant sent = START.plus(Duration.ofHours(5));
        SigningKey old = new SigningKey("old", START, START, START, null);
        SigningKey next = new SigningKey("next", START.plusSeconds(60), sent, null, null);

        assertInstanceOf(Step.Nothing.class, plan.next(List.of(old, next), sent.plus(Duration.ofMinutes(15)).minusMillis(1)));
        assertInstanceOf(Step.Promote.class, plan.next(List.of(old, next), sent.plus(Duration.ofMinutes(15))));
    }

    @Test
    void throughAYearOneKeySignsAndEveryTokenIsVerifiableUntilItIsOver() {
        List<SigningKey> keys = new ArrayList<>();
        int made = 0;
        for (Instant now = START; now.isBefore(START.plus(Duration.ofDays(365))); now = now.plusSeconds(300)) {
            made += runUntilNothing(keys, now, made);
            assertEquals(1, keys.stream().filter(SigningKey::isSigning).count());
            for (SigningKey key : keys) {
                boolean first = key.keyId().equals("key-0");
                assertTrue(first || key.isWaiting() || !key.signsFrom().isBefore(key.sentAt().plus(Duration.ofMinutes(10))), key + " signed too early");
                assertFalse(key.isOver(now), key + " should be gone");
            }
            assertTrue(keys.size() <= 3);
        }

        assertTrue(made >= 12 && made <= 14, made + " keys in a year");
    }

    /** Plays the steps as the service does; a key is sent at once. Returns how many keys were made. */
    private int runUntilNothing(List<SigningKey> keys, Instant now, int number) {
        int made = 0;
        while (true) {
            switch (plan.next(List.copyOf(keys), now)) {
                case Step.MakeFirst() -> keys.add(new SigningKey("key-" + (number + made++), now, now, now, null));
                case Step.MakeNext(Instant activeFrom) -> keys.add(new SigningKey("key-" + (number + made++), activeFrom, now, null, null));
                case Step.Promote(SigningKey successor, SigningKey before, Instant retiresAt) -> {
                    assertFalse(retiresAt.isBefore(now.plus(TOKEN)), "the old key's last token outlives it");
                    keys.replaceAll(key -> key.equals(before) ? new SigningKey(key.keyId(), key.activeFrom(), key.sentAt(), key.signsFrom(), retiresAt) : key);
                    keys.replaceAll(key -> key.equals(successor) ? new SigningKey(key.keyId(), key.activeFrom(), key.sentAt(), now, null) : key);
                }
                case Step.Destroy(SigningKey key) -> keys.remove(key);
                case Step.Nothing() -> {
                    return made;
                }
            }
        }
    }

    @Test
    void lessThanTenMinutesOfNoticeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new KeyPlan(Duration.ofDays(30), Duration.ofMinutes(9), TOKEN));
        assertThrows(IllegalArgumentException.class, () -> new KeyPlan(Duration.ofMinutes(20), Duration.ofMinutes(15), TOKEN));
    }
}
