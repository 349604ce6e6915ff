package id.sigap.biometric.stream;

import id.sigap.biometric.verification.VerificationStatus;
import id.sigap.biometric.verification.VerificationView.Queued;
import id.sigap.biometric.work.FaceQueue;
import id.sigap.biometric.work.QueuePlace;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How far selfies have come: two queries, for however many. */
@ApplicationScoped
class ProgressTable {

    private final Database db;
    private final FaceQueue queue;

    ProgressTable(Database db, FaceQueue queue) {
        this.db = db;
        this.queue = queue;
    }

    Map<UUID, Progress> of(Collection<UUID> selfies) {
        Map<UUID, QueuePlace> places = queue.placesOf(selfies);
        Map<UUID, Progress> progress = new HashMap<>();
        db.list("select id, status from verification where id = any(?)", row -> {
            UUID id = row.uuid("id");
            VerificationStatus status = row.constant(VerificationStatus.class, "status");
            boolean waits = status == VerificationStatus.QUEUED && places.containsKey(id);
            return progress.put(id, new Progress(status, waits ? Queued.of(places.get(id)) : null));
        }, selfies);
        return progress;
    }
}
