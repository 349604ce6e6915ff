package id.sigap.biometric.precheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecksPerMinuteTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:20Z");

    private final ChecksPerMinute perMinute = new ChecksPerMinute(2);
    private final UUID account = UUID.randomUUID();

    @Test
    void anAccountIsToldToWaitForTheNextMinuteAndOthersAreNot() {
        assertEquals(Optional.empty(), perMinute.count(account, NOW));
        assertEquals(Optional.empty(), perMinute.count(account, NOW));
        assertEquals(Optional.of(Duration.ofSeconds(40)), perMinute.count(account, NOW));
        assertEquals(Optional.empty(), perMinute.count(UUID.randomUUID(), NOW));
        assertEquals(Optional.empty(), perMinute.count(account, NOW.plusSeconds(40)));
    }

    @Test
    void onlySoManyAccountsAreRemembered() {
        for (int i = 0; i < 10_000; i++) {
            assertEquals(Optional.empty(), perMinute.count(new UUID(0, i), NOW));
        }
        assertEquals(Optional.of(Duration.ofSeconds(40)), perMinute.count(account, NOW));
        assertEquals(Optional.empty(), perMinute.count(new UUID(0, 5), NOW), "one that is known goes on");
    }
}
