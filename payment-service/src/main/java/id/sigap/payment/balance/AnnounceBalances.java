package id.sigap.payment.balance;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the others how accounts stand, in the transaction that moved them. */
@ApplicationScoped
public class AnnounceBalances {

    /** So many at once are mass work: a big employer's payment must not delay somebody's claim. */
    private static final int MASS = 200;

    private static final String WITH_LAST_CONTRIBUTION = """
            select a.id, a.membership_id, a.person_id, a.programme, a.balance, a.held, a.version, c.amount, c.month
            from ledger_account a left join lateral (
                select l.amount, l.month from paid_contribution l where l.membership_id = a.membership_id and l.programme = a.programme
                order by l.paid_at desc, l.month desc limit 1) c on true
            where a.id = any (?) and a.code is null order by a.id""";

    private final Database db;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceBalances(Database db, Outbox outbox, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void balances(Collection<UUID> accountIds) {
        Instant now = clock.instant();
        List<BalanceState> states = db.list(WITH_LAST_CONTRIBUTION, row -> state(row, now), accountIds);
        if (accountIds.size() > MASS) {
            outbox.appendAll(states);
        } else {
            states.forEach(state -> outbox.append(state, Lane.INTERACTIVE));
        }
    }

    private static BalanceState state(Row row, Instant now) throws SQLException {
        YearMonth month = row.month("month");
        return new BalanceState(row.uuid("id"), row.uuid("membership_id"), row.uuid("person_id"), row.constant(Programme.class, "programme"),
                row.rupiah("balance"), row.rupiah("held"), row.number("version"), row.rupiah("amount"),
                month == null ? null : month.toString(), now);
    }
}
