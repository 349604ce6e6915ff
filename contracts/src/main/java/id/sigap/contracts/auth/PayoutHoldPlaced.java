package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * Who controls an account has changed in a way that a thief could have brought about: no money leaves for its person before
 * {@code until}. Of several holds the latest end counts.
 *
 * @param personId the person whom the account is bound to; null while there is none, and so nothing to pay
 */
@EventType(value = "sigap.auth.payout-hold-placed", topic = Topic.ACCOUNT_SAFETY)
public record PayoutHoldPlaced(UUID accountId, @Nullable UUID personId, Reason reason, Instant from, Instant until) implements Event {

    public enum Reason {
        CONTACTS_REPLACED, ACCOUNT_RECOVERED,
        /** A passkey or authenticator app went without a proof by one. */
        FACTOR_RESET
    }

    @Override
    public String aggregateId() {
        return accountId.toString();
    }
}
