package id.sigap.contracts.payment;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * The ledger account of one membership in one programme.
 *
 * @param balance               posted balance, never negative
 * @param held                  of it, held for claims
 * @param ledgerVersion         grows with each posting or hold on the account
 * @param lastContribution      amount last credited; null before the first
 * @param lastContributionMonth the month it was for, {@code yyyy-MM}; null before the first
 */
@EventType(value = "sigap.payment.balance-state", topic = Topic.BALANCE_STATE)
public record BalanceState(UUID ledgerAccountId, UUID membershipId, UUID personId, Programme programme,
        Rupiah balance, Rupiah held, long ledgerVersion, @Nullable Rupiah lastContribution,
        @Nullable @Matches("[0-9]{4}-(0[1-9]|1[0-2])") String lastContributionMonth, Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return ledgerAccountId.toString();
    }
}
