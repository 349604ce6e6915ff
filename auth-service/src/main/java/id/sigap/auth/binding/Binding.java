package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.Difference;
import id.sigap.contracts.biometric.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
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

    /** In what the registry's answer differs from what was typed; null while there is none, and of bindings before there were cases. */
    @Convert(converter = DifferencesColumn.class)
    private Set<Difference> differences;

    /** Whether the owner of the account is told them. */
    @Column(name = "differences_told")
    private Boolean differencesTold;

    /** How near the typed name is to the registered one, sealed; null as {@code differences}. */
    @Column(name = "name_score")
    private byte[] nameScore;

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
            case WITH_OFFICER -> new BindingState.WithOfficer();
            case REFUSED_BY_OFFICER -> new BindingState.RefusedByOfficer();
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

    void differs(Set<Difference> from, boolean told, byte[] sealedNameScore) {
        differences = Set.copyOf(from);
        differencesTold = told;
        nameScore = sealedNameScore.clone();
    }

    void lastsUntil(Instant end) {
        expiresAt = end;
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

    Set<Difference> differences() {
        return differences;
    }

    /** What the owner of the account is told of them; null if nothing. */
    Set<Difference> toldDifferences() {
        return Boolean.TRUE.equals(differencesTold) ? differences : null;
    }

    byte[] nameScore() {
        return nameScore;
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
