package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;

/**
 * A step in the life of an account, for analysts. {@code SIGN_IN_FAILED} is told of identifiers that no account bears, too,
 * under one of some pseudonyms that never registered: a stranger must not tell the two apart by the time they take.
 */
@EventType(value = "sigap.auth.account-happened", topic = Topic.ACCOUNT_FACTS)
public record AccountHappened(Pseudonym account, What what, Instant at) implements Event {

    public enum What {
        REGISTERED, VERIFIED, SIGNED_IN, SIGN_IN_FAILED, BINDING_ASKED, BOUND, SESSIONS_ENDED,
        SIGN_IN_DELAYED, NEW_DEVICE, GUESSING, SECOND_FACTOR_ASKED, SECOND_FACTOR_FAILED, PROOF_FAILED,
        PASSWORD_CHANGED, PASSWORD_RESET, EMAIL_CHANGED, PHONE_CHANGED, CONTACT_CHANGE_STOPPED,
        FACTOR_ADDED, FACTOR_REMOVED, FACTOR_LOCKED, FACTOR_UNLOCKED, RECOVERY_CODE_USED,
        RECOVERY_ASKED, RECOVERY_STOPPED, RECOVERED, CLOSED, IMPORTED,
        ROLE_ASKED, ROLE_GRANTED, ROLE_ENDED,
        BINDING_CASE_OPENED, BINDING_CASE_READ, BINDING_CASE_DECIDED, UNBLOCKED
    }

    @Override
    public String aggregateId() {
        return account.toString();
    }
}
