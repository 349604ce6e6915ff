package id.sigap.claims.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Set;

/** Balances of the ledger, for estimates. What is paid follows the ledger's hold, never this copy. */
@ApplicationScoped
class BalanceProjection implements EventHandler {

    private final Database db;

    BalanceProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "balance-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BALANCE_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(BalanceState.class)) {
            return;
        }
        BalanceState balance = event.as(BalanceState.class);
        db.update("""
                insert into known_balance (ledger_account_id, person_id, programme, balance, held, last_month, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (ledger_account_id) do update set person_id = excluded.person_id, balance = excluded.balance,
                    held = excluded.held, last_month = excluded.last_month, changed_at = excluded.changed_at""",
                balance.ledgerAccountId(), balance.personId(), balance.programme(), balance.balance(), balance.held(),
                balance.lastContributionMonth() == null ? null : YearMonth.parse(balance.lastContributionMonth()).atDay(1), balance.changedAt());
    }

    @Override
    public void truncate() {
        db.update("delete from known_balance");
    }
}
