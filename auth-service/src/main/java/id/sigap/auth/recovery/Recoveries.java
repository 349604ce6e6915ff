package id.sigap.auth.recovery;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recoveries. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Recoveries {

    private static final String COLUMNS = "select id, claimant_account_id, held_account_id, state, asked_at, decided_at from recovery ";

    private final Database database;
    private final Clock clock;

    Recoveries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    enum State {
        ASKED, APPROVED, REFUSED, STOPPED
    }

    /**
     * One recovery.
     *
     * @param claimant the account whose owner proved to be the person
     * @param held     the account that the person is bound to
     */
    record Recovery(UUID id, UUID claimant, UUID held, State state, Instant askedAt, Instant decidedAt) {
    }

    /** Whom the person of a binding is bound to, where it was refused for that; a match of registry and face came before. */
    Optional<UUID> heldBy(UUID bindingId, UUID claimant) {
        return database.first("select held_by_account_id from binding where id = ? and account_id = ? and status = 'REFUSED_PERSON_HAS_ACCOUNT' "
                + "and held_by_account_id is not null", row -> row.uuid("held_by_account_id"), bindingId, claimant);
    }

    Optional<Recovery> ofBinding(UUID bindingId) {
        return database.first(COLUMNS + "where binding_id = ?", Recoveries::read, bindingId);
    }

    void add(Recovery made, UUID bindingId) {
        database.update("insert into recovery (id, binding_id, claimant_account_id, held_account_id, state, asked_at) values (?, ?, ?, ?, ?, ?)", made.id(),
                bindingId, made.claimant(), made.held(), made.state().name(), made.askedAt());
    }

    Optional<Recovery> find(UUID id) {
        return database.first(COLUMNS + "where id = ?", Recoveries::read, id);
    }

    Optional<Recovery> locked(UUID id) {
        return database.first(COLUMNS + "where id = ? for update", Recoveries::read, id);
    }

    /** Those that wait for an officer, the oldest first. */
    List<Recovery> asked(UUID after, int limit) {
        return database.list(COLUMNS + "where state = 'ASKED' and id > ? order by id limit ?", Recoveries::read, after == null ? new UUID(0, 0) : after, limit);
    }

    List<Recovery> askedOf(UUID held) {
        return database.list(COLUMNS + "where state = 'ASKED' and held_account_id = ? for update", Recoveries::read, held);
    }

    void decide(UUID id, State state, UUID by) {
        database.update("update recovery set state = ?, decided_at = ?, decided_by = ? where id = ?", state, clock.instant(), by, id);
    }

    private static Recovery read(Row row) throws SQLException {
        return new Recovery(row.uuid("id"), row.uuid("claimant_account_id"), row.uuid("held_account_id"),
                row.constant(State.class, "state"), row.instant("asked_at"), row.instant("decided_at"));
    }
}
