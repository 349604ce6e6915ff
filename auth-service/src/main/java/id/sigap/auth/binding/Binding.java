package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.BindingState;
import id.sigap.contracts.biometric.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An account's way to being a person's. What was typed and what the registry said is sealed with the account's key. */
@Entity
@Table(name = "binding")
class Binding {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** The sealed {@link Claimed} person, and from the registry's answer on its legal name and sex. */
    private byte[] claimed;

    @Column(name = "verification_id")
    private UUID verificationId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_face")
    private Outcome lastFace;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** The account that has the person, where the binding was refused for that. */
    @Column(name = "held_by_account_id")
    private UUID heldByAccountId;

    protected Binding() {
    }

    Binding(UUID id, UUID accountId, byte[] claimed, Instant now, Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.status = Status.CHECKING_REGISTRY;
        this.claimed = claimed.clone();
        this.createdAt = now;
        this.changedAt = now;
        this.expiresAt = expiresAt;
    }

    BindingState state() {
        return switch (status) {
            case CHECKING_REGISTRY -> new BindingState.CheckingRegistry();
            case AWAITING_FACE -> new BindingState.AwaitingFace();
            case PROVED -> new BindingState.Proved(verificationId);
            case BOUND -> new BindingState.Bound(personId);
            case NOT_CONFIRMED -> new BindingState.NotConfirmed();
            case REFUSED_PERSON_HAS_ACCOUNT -> new BindingState.RefusedPersonHasAccount();
            case REFUSED_ACCOUNT_HAS_PERSON -> new BindingState.RefusedAccountHasPerson();
            case EXPIRED -> new BindingState.Expired();
        };
    }

    /** @return true if that is a change */
    boolean become(BindingState state, Instant now) {
        Status before = status;
        status = Status.of(state);
        if (state instanceof BindingState.Proved(UUID verification)) {
            verificationId = verification;
        }
        if (state instanceof BindingState.Bound(UUID person)) {
            personId = person;
        }
        if (status == before) {
            return false;
        }
        changedAt = now;
        return true;
    }

    void face(Outcome outcome, Instant now) {
        lastFace = outcome;
        changedAt = now;
    }

    void heldBy(UUID account) {
        heldByAccountId = account;
    }

    void claimed(byte[] sealed) {
        claimed = sealed.clone();
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Status status() {
        return status;
    }

    byte[] claimed() {
        return claimed;
    }

    Outcome lastFace() {
        return lastFace;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
