package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.platform.health.LastCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class LastCallsTest {

    private Instant now = Instant.parse("2026-11-24T03:00:00Z");
    private final LastCalls calls = new LastCalls("bank", ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void whoeverHasNotCalledKnowsNothingBad() {
        assertEquals(Status.UP, calls.health().getStatus());
    }

    @Test
    void aFailureShowsUntilTheNextAnswer() {
        calls.answered();
        now = now.plusSeconds(5);
        calls.failed("no answer in time");

        HealthCheckResponse down = calls.health();
        assertEquals(Status.DOWN, down.getStatus());
        assertEquals("no answer in time", down.getData().orElseThrow().get("reason"));
        assertEquals("2026-11-24T03:00:00Z", down.getData().orElseThrow().get("answeredAt"));
        calls.answered();
        assertEquals(Status.UP, calls.health().getStatus());
    }

    @Test
    void anOutageIsAsOldAsItsFirstFailure() {
        calls.failed("no connection");
        now = now.plusSeconds(60);
        calls.failed("no answer in time");
        assertEquals("2026-11-24T03:00:00Z", calls.health().getData().orElseThrow().get("since"));
        assertEquals("2026-11-24T03:01:00Z", calls.health().getData().orElseThrow().get("failedAt"));
        now = now.plus(Duration.ofMinutes(11));
        calls.failed("no connection");
        assertEquals("2026-11-24T03:12:00Z", calls.health().getData().orElseThrow().get("since"), "what was in between nobody knows");
    }

    @Test
    void aFailureThatNobodyRepeatedIsForgotten() {
        calls.failed("no connection");
        now = now.plus(Duration.ofMinutes(9));
        assertEquals(Status.DOWN, calls.health().getStatus());
        now = now.plus(Duration.ofMinutes(2));
        assertEquals(Status.UP, calls.health().getStatus());
        assertFalse(calls.health().getData().isPresent());
    }
}
