package id.sigap.membership.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Balances of the ledger as the home screen shows them. */
@ApplicationScoped
class BalanceProjection implements EventHandler {

    private static final String PUT = """
            insert into known_balance (ledger_account_id, membership_id, person_id, programme, balance, held, last_contribution,
                last_contribution_month, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (ledger_account_id) do update set membership_id = excluded.membership_id, person_id = excluded.person_id,
                balance = excluded.balance, held = excluded.held, last_contribution = excluded.last_contribution,
                last_contribution_month = excluded.last_contribution_month, changed_at = excluded.changed_at""";

    private final Database db;

    BalanceProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "home-balances";
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
        if (event.is(BalanceState.class)) {
            BalanceState b = event.as(BalanceState.class);
            db.update(PUT, b.ledgerAccountId(), b.membershipId(), b.personId(), b.programme(), b.balance(), b.held(), b.lastContribution(),
                    b.lastContributionMonth(), b.changedAt());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from known_balance");
    }
}
