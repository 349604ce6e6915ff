package id.sigap.payment.payout;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs: the monthly payouts that belong together, paused and let go on as one. */
@ApplicationScoped
class PayoutRuns {

    private final Database db;
    private final Clock clock;

    PayoutRuns(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether a run goes on. */
    public enum State {
        GOING, PAUSED
    }

    /** @param changedBy who last paused it or let it go on; null if nobody did */
    record Run(String id, State state, Instant begunAt, Instant changedAt, UUID changedBy) {
    }

    /** How many payouts of a run stand where, and what they come to. */
    record Share(String state, long payouts, Rupiah net) {
    }

    /** The run of a programme's month; it begins with its first payout. */
    @Transactional(TxType.MANDATORY)
    String join(Programme programme, String month) {
        String id = programme + "-" + month;
        Instant now = clock.instant();
        db.update("insert into payout_run (id, begun_at, changed_at) values (?, ?, ?) on conflict do nothing", id, now, now);
        return id;
    }

    @Transactional
    boolean isPaused(String id) {
        return db.first("select 1 from payout_run where id = ? and state = 'PAUSED'", row -> true, id).isPresent();
    }

    /** Empty if there is no such run. */
    @Transactional(TxType.MANDATORY)
    Optional<Run> set(String id, State state, UUID by) {
        db.update("update payout_run set state = ?, changed_at = ?, changed_by = ? where id = ? and state <> ?", state, clock.instant(), by, id, state);
        return find(id);
    }

    Optional<Run> find(String id) {
        return db.first("select * from payout_run where id = ?", PayoutRuns::run, id);
    }

    /** The last ones first. */
    List<Run> list(String before, int limit) {
        return db.list("select * from payout_run where ?::text is null or id < ? order by id desc limit ?", PayoutRuns::run, before, before, limit);
    }

    List<Share> progress(String id) {
        return db.list("select state, count(*) as payouts, sum(net)::bigint as net from payout where run = ? group by state order by state",
                row -> new Share(row.text("state"), row.number("payouts"), row.rupiah("net")), id);
    }

    private static Run run(Row row) throws SQLException {
        return new Run(row.text("id"), row.constant(State.class, "state"), row.instant("begun_at"), row.instant("changed_at"), row.uuid("changed_by"));
    }
}
