package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.sql.Database;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The search for everybody that an operator asked for: lot by lot in the order of the ids, whenever nobody new waits. */
@ApplicationScoped
class Everybody {

    private final Database database;
    private final Timers timers;
    private final BiometricConfig.Likeness config;
    private final Clock clock;

    Everybody(Database database, Timers timers, BiometricConfig config, Clock clock) {
        this.database = database;
        this.timers = timers;
        this.config = config.likeness();
        this.clock = clock;
    }

    /** @param after whose turn was */
    record Asked(UUID after, Instant askedAt) {
    }

    /** Begins it; one that runs goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask() {
        database.update("insert into likeness_full (after_person, asked_at) values (?, ?) on conflict do nothing", Passes.FIRST, clock.instant());
        timers.scheduleNow(SearchLikeness.TIMER, SearchLikeness.KEY, SearchLikeness.NO_PAYLOAD);
    }

    /** Stops it; the lot that is under way is looked for to its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop() {
        database.update("delete from likeness_full");
    }

    Optional<Asked> asked() {
        return database.first("select after_person, asked_at from likeness_full", row -> new Asked(row.uuid("after_person"), row.instant("asked_at")));
    }

    /** Whose turn is next; nobody after the last, or where nobody asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> next() {
        Optional<Asked> asked = asked();
        List<UUID> next = asked.map(full -> database.list("select person_id from enrolment where sealed_face is not null and person_id > ? order by person_id limit ?",
                row -> row.uuid("person_id"), full.after(), config.lot())).orElse(List.of());
        if (next.isEmpty()) {
            stop();
        } else {
            database.update("update likeness_full set after_person = ?", next.getLast());
        }
        return next;
    }
}
