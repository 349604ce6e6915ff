package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks the ledger to hold the person's balance of a programme for a claim, or a part of it. Answered by SettlementState. A claim whose hold
 * was refused or given back may ask again.
 *
 * @param share     of the balance, a share of one such as 0.3; null for all of it
 * @param programme JHT or JP; null for JHT
 * @param legacy    heirs who claim the balance of one deceased each ask for their own part of it, as it was before the first of them was
 *                  paid, under this common id; null where the person claims
 * @param part      the heir's part of that balance, as {@code numerator/denominator}; null without {@code legacy}
 */
@EventType(value = "sigap.claims.hold-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record HoldRequested(UUID claimId, UUID personId, @Nullable @Matches("0\\.[0-9]{1,4}") String share, Instant at,
        @Nullable Programme programme, @Nullable UUID legacy, @Nullable @Matches("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}") String part) implements Event {

    /** For all of the JHT balance. */
    public HoldRequested(UUID claimId, UUID personId, Instant at) {
        this(claimId, personId, null, at);
    }

    /** For the JHT balance, or a part of it. */
    public HoldRequested(UUID claimId, UUID personId, String share, Instant at) {
        this(claimId, personId, share, at, null, null, null);
    }

    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
