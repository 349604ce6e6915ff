package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Gives up an upload that was not complete in time. One whose part is just arriving is let finish it. */
@ApplicationScoped
class ExpireUpload implements TimerHandler {

    private final DocumentTable table;
    private final DocumentDesk desk;
    private final Clock clock;

    ExpireUpload(DocumentTable table, DocumentDesk desk, Clock clock) {
        this.table = table;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DocumentTimers.EXPIRY;
    }

    @Override
    public Outcome fire(Timer timer) {
        return QuarkusTransaction.requiringNew().call(() -> table.locked(UUID.fromString(timer.key())).map(this::expire).orElseGet(Outcome::done));
    }

    private Outcome expire(DocumentRow row) {
        Instant now = clock.instant();
        if (row.lockedAt(now)) {
            return Outcome.again(Duration.between(now, row.writingUntil()));
        }
        desk.handle(row, row.progress(), new DocumentCommand.Expire());
        return Outcome.done();
    }
}
