package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An account with the contact that its owner proved.
 *
 * @param email    null where the account has none
 * @param phone    E.164; null where the account has none
 * @param locale   {@code id} or {@code en}
 * @param personId the person whom the account is bound to; null until proved
 */
@EventType(value = "sigap.auth.account-state", topic = Topic.ACCOUNT_STATE)
public record AccountState(UUID accountId, AccountStatus status, @Nullable String email,
        @Nullable @Matches("\\+[1-9][0-9]{6,14}") String phone, @Matches("(id|en)") String locale,
        @Nullable UUID personId, Set<Role> roles, Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return accountId.toString();
    }

    @Override
    public String toString() {
        return "AccountState[" + accountId + ", " + status + "]";
    }
}
