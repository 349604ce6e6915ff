package id.sigap.biometric.likeness;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pass that is under way, as a row: whoever goes on with it begins where the last page ended. */
@ApplicationScoped
class Passes {

    /** Before every person. */
    static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final Searches searches;
    private final Everybody everybody;
    private final Cases cases;
    private final FaceEngine engine;
    private final Clock clock;

    Passes(Database database, Searches searches, Everybody everybody, Cases cases, FaceEngine engine, Clock clock) {
        this.database = database;
        this.searches = searches;
        this.everybody = everybody;
        this.cases = cases;
        this.engine = engine;
        this.clock = clock;
    }

    Optional<Pass> underWay() {
        return database.first("select id, model, left_out, after_person, faces, ending, started_at from likeness_pass", Passes::pass);
    }

    /** The one under way, or a new one; empty if nobody is to be looked for, or the officers have more cases than they can take. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Pass> underWayOrNew() {
        Optional<Pass> running = underWay();
        if (running.isPresent() && running.get().model().equals(engine.version())) {
            return running;
        }
        // the faces of the former engine are compared with nothing any more
        running.ifPresent(outdated -> {
            searches.putBack(outdated.id());
            remove(outdated.id());
        });
        return cases.full() ? Optional.empty() : begin();
    }

    private Optional<Pass> begin() {
        UUID id = Ids.next();
        if (searches.takeUp(id) > 0) {
            return Optional.of(insert(id, FIRST));
        }
        Optional<UUID> before = everybody.asked().map(Everybody.Asked::after);
        List<UUID> lot = everybody.next();
        if (lot.isEmpty()) {
            return Optional.empty();
        }
        searches.takeUp(id, lot);
        // everybody before them was looked for already, and met them then
        return Optional.of(insert(id, before.orElse(FIRST)));
    }

    private Pass insert(UUID id, UUID after) {
        boolean leftOut = database.first("select from enrolment where sealed_face is not null and face_model is distinct from ? limit 1", row -> true,
                engine.version()).isPresent();
        Pass pass = new Pass(id, engine.version(), leftOut, after, 0, false, clock.instant());
        database.update("insert into likeness_pass (id, model, left_out, after_person, started_at) values (?, ?, ?, ?, ?)", pass.id(), pass.model(), pass.leftOut(),
                pass.after(), pass.startedAt());
        return pass;
    }

    /** The pass as it is now, locked; empty if it ended meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Pass> lock(UUID id) {
        return database.first("select id, model, left_out, after_person, faces, ending, started_at from likeness_pass where id = ? for update", Passes::pass, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void advance(UUID id, UUID to, int faces) {
        database.update("update likeness_pass set after_person = ?, faces = faces + ? where id = ?", to, faces, id);
    }

    /** All faces were compared. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ends(UUID id) {
        database.update("update likeness_pass set ending = true where id = ?", id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID id) {
        database.update("delete from likeness_pass where id = ?", id);
    }

    private static Pass pass(Row row) throws SQLException {
        return new Pass(row.uuid("id"), row.text("model"), row.flag("left_out"), row.uuid("after_person"), row.number("faces"), row.flag("ending"), row.instant("started_at"));
    }
}
