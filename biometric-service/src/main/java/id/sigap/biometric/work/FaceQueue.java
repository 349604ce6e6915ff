package id.sigap.biometric.work;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be said of the queue, and the ways in and out of it that are not a worker's. */
@ApplicationScoped
public class FaceQueue {

    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Database db;
    private final Pace pace;

    FaceQueue(Database db, Pace pace) {
        this.db = db;
        this.pace = pace;
    }

    /** Takes a picture out that nobody waits for any more. Whoever is reading it will find that, and have no effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(PictureKind kind, UUID subject) {
        db.update("delete from face_job where kind = ? and subject = ?", kind, subject);
    }

    /** From this time on no worker begins with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drawBefore(PictureKind kind, UUID subject, Instant deadline) {
        db.update("update face_job set draw_by = ? where kind = ? and subject = ?", deadline, kind, subject);
    }

    /** Empty for one that is in no queue. */
    public Optional<QueuePlace> placeOf(UUID selfie) {
        return Optional.ofNullable(placesOf(List.of(selfie)).get(selfie));
    }

    /** The places of those that are in the queue. */
    public Map<UUID, QueuePlace> placesOf(Collection<UUID> selfies) {
        Map<UUID, QueuePlace> places = new HashMap<>();
        db.list("""
                select subject, position from (select subject, kind, row_number() over (order by queued_at, id) position from face_job) queue
                where kind = ? and subject = any(?)""", row -> places.put(row.uuid("subject"), place(row.integer("position"))), PictureKind.SELFIE, selfies);
        return places;
    }

    private QueuePlace place(int position) {
        return new QueuePlace(position, pace.of(position));
    }

    /** When somebody who finds it full should come back: once what waits now is read. */
    public Duration comeBackAfter(int waiting) {
        Duration drained = pace.of(waiting);
        return drained.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : drained.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : drained;
    }
}
