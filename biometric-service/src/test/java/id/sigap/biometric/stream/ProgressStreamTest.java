package id.sigap.biometric.stream;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.biometric.verification.VerificationStatus;
import id.sigap.biometric.verification.VerificationView;
import id.sigap.biometric.verification.VerificationView.Queued;
import id.sigap.platform.stream.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ProgressStreamTest {

    private static final UUID SELFIE = UUID.randomUUID();

    private static final class Recorder implements Line {
        private final List<String> said = new CopyOnWriteArrayList<>();
        private volatile boolean broken;
        private volatile boolean closed;

        @Override
        public void event(String name, Long id, Object data) throws LineBrokenException {
            if (broken) {
                throw new LineBrokenException(new IllegalStateException());
            }
            said.add(data instanceof VerificationView view ? name + " " + view.state() : name + " " + ((Queued) data).position());
        }

        @Override
        public void heartbeat() {
            said.add("still here");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Recorder line = new Recorder();
    private volatile Progress present = new Progress(VerificationStatus.QUEUED, new Queued(3, 1));
    private Duration heartbeat = Duration.ofMinutes(1);

    private static VerificationView view(Progress progress) {
        return new VerificationView(SELFIE, SELFIE, null, progress.status(), null, null, false, List.of(), null, null, null, List.of(), null, null,
                progress.queued(), null);
    }

    private ProgressStream started(Instant end) {
        ProgressStream stream = new ProgressStream(UUID.randomUUID(), SELFIE, line, () -> view(present), heartbeat, end, Clock.systemUTC());
        Thread.ofVirtual().start(stream::run);
        return stream;
    }

    private void tells(ProgressStream stream, VerificationStatus status, Queued queued) {
        present = new Progress(status, queued);
        stream.told(present);
    }

    private void said(String... lines) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertEquals(List.of(lines), line.said));
    }

    @Test
    void eachStepIsToldOnceAndTheEndEndsIt() {
        ProgressStream stream = started(Instant.now().plusSeconds(60));
        said("verification QUEUED");

        stream.told(present);
        tells(stream, VerificationStatus.QUEUED, new Queued(1, 1));
        said("verification QUEUED", "queue 1");
        tells(stream, VerificationStatus.WORKING, null);
        said("verification QUEUED", "queue 1", "verification WORKING");
        stream.told(present);
        tells(stream, VerificationStatus.DONE, null);

        said("verification QUEUED", "queue 1", "verification WORKING", "verification DONE");
        await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);
    }

    @Test
    void whileNothingHappensItShowsThatItIsThere() {
        heartbeat = Duration.ofMillis(10);
        ProgressStream stream = started(Instant.now().plusSeconds(60));
        await().atMost(Duration.ofSeconds(5)).until(() -> line.said.contains("still here"));
        assertFalse(line.closed);
        stream.close();
        await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);
    }

    @Test
    void itEndsWithTheTokenAndWithItsClient() {
        heartbeat = Duration.ofMillis(10);
        started(Instant.now());
        await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);

        line.closed = false;
        line.broken = true;
        started(Instant.now().plusSeconds(60));
        await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);
    }
}
