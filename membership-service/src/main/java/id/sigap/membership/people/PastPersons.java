package id.sigap.membership.people;

import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells again of persons who were told of before citizenship and region were said, some at a time. Told twice, it says the same. */
@ApplicationScoped
class PastPersons {

    private static final Logger LOG = Logger.getLogger(PastPersons.class);
    private static final int BATCH = 200;

    private final PersonRepository rows;
    private final PersonSeals seals;
    private final Outbox outbox;
    private final Database db;
    private final Clock clock;

    PastPersons(PersonRepository rows, PersonSeals seals, Outbox outbox, Database db, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.outbox = outbox;
        this.db = db;
        this.clock = clock;
    }

    private record Progress(UUID after, long persons) {
    }

    /**
     * How far it is.
     *
     * @param persons gone through so far
     * @param done    whether those are all
     */
    record Told(long persons, boolean done) {
    }

    @Transactional
    Told next() {
        Progress progress = db.first("select after_id, persons from persons_told for update",
                row -> new Progress(row.uuid("after_id"), row.number("persons"))).orElseThrow();
        // locked, so that a change made meanwhile is told of after this
        List<UUID> batch = db.list("select id from person where id > ? order by id limit ? for no key update", row -> row.uuid("id"),
                progress.after(), BATCH);
        if (batch.isEmpty()) {
            db.update("update persons_told set done_at = ?", clock.instant());
            return new Told(progress.persons(), true);
        }
        rows.list("id in ?1 order by id", batch).forEach(this::tell);
        long told = progress.persons() + batch.size();
        db.update("update persons_told set after_id = ?, persons = ?", batch.getLast(), told);
        return new Told(told, false);
    }

    private void tell(PersonEntity row) {
        try {
            outbox.append(PersonStates.of(seals.open(row), seals.openNumber(row)), Lane.BULK);
        } catch (PersonErasedException erased) {
            LOG.infof("person %s is erased, and nothing of it is told", row.id);
        }
    }
}
