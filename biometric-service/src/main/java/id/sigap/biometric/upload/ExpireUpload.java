package id.sigap.biometric.upload;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Gives up an upload that was not whole in time, and forgets each once its day, for which it is counted, is over. */
@ApplicationScoped
class ExpireUpload implements TimerHandler {

    static final String KIND = "selfie-upload-expiry";
    private static final Duration DAY = Duration.ofDays(1);

    private final UploadTable table;
    private final Clock clock;

    ExpireUpload(UploadTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        return QuarkusTransaction.requiringNew().call(() -> table.locked(UUID.fromString(timer.key())).map(this::reached).orElseGet(Outcome::done));
    }

    private Outcome reached(Upload upload) {
        Instant now = clock.instant();
        if (upload.lockedAt(now)) {
            return Outcome.again(Duration.between(now, upload.writingUntil()));
        }
        if (upload.state() == UploadState.UPLOADING) {
            table.end(upload.id(), UploadState.EXPIRED, null, null);
        }
        Duration counted = Duration.between(now, upload.createdAt().plus(DAY));
        if (counted.isPositive()) {
            return Outcome.again(counted);
        }
        table.delete(upload.id());
        return Outcome.done();
    }
}
