package id.sigap.auth.account;

import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may sign in. Its contacts are kept beside it, sealed; whom it is bound to is known by id only. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "password_hash")
    private String passwordHash;

    /** When the password was set; null where that was before it was noted. */
    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    /** A code to a contact was all that the present password took. */
    @Column(name = "password_by_code")
    private boolean passwordByCode;

    private String locale;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    private String npp;

    /** The branch office that an officer works for. */
    private String branch;

    /** The hospital that a HOSPITAL acts for. */
    private String facility;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Account() {
    }

    /** An account whose owner proved no contact yet. */
    Account(UUID id, String passwordHash, String locale, Set<Role> roles, RoleScope scope, Instant now) {
        this.id = id;
        this.status = AccountStatus.UNVERIFIED;
        this.passwordHash = passwordHash;
        this.passwordSetAt = now;
        this.locale = locale;
        this.roles = Set.copyOf(roles);
        this.npp = scope.npp();
        this.facility = scope.facility();
        this.branch = scope.branch();
        this.createdAt = now;
        this.changedAt = now;
    }

    void verified(Instant now) {
        status = AccountStatus.ACTIVE;
        changedAt = now;
    }

    void bind(UUID person, Instant now) {
        personId = person;
        changedAt = now;
    }

    public void password(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        passwordByCode = false;
        changedAt = now;
    }

    /** The same, where a code to a contact was all that it took. */
    public void passwordByCode(String hash, Instant now) {
        password(hash, now);
        passwordByCode = true;
    }

    void touched(Instant now) {
        changedAt = now;
    }

    void give(Role role, RoleScope scope, Instant now) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        roles = Set.copyOf(more);
        npp = scope.npp() == null ? npp : scope.npp();
        facility = scope.facility() == null ? facility : scope.facility();
        branch = scope.branch() == null ? branch : scope.branch();
        changedAt = now;
    }

    void take(Role role, Instant now) {
        roles = roles.stream().filter(other -> other != role).collect(Collectors.toUnmodifiableSet());
        npp = role == Role.EMPLOYER ? null : npp;
        facility = role == Role.HOSPITAL ? null : facility;
        changedAt = now;
    }

    void close(String nobodysHash, Instant now) {
        status = AccountStatus.CLOSED;
        passwordHash = nobodysHash;
        personId = null;
        npp = null;
        facility = null;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public AccountStatus status() {
        return status;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Empty where the password was set before that was noted. */
    public Optional<Instant> passwordSetAt() {
        return Optional.ofNullable(passwordSetAt);
    }

    /** When the password was set, if a code to a contact was all that it took. */
    public Optional<Instant> passwordSetByCodeAt() {
        return passwordByCode ? passwordSetAt() : Optional.empty();
    }

    public String locale() {
        return locale;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Optional<String> npp() {
        return Optional.ofNullable(npp);
    }

    public Optional<String> facility() {
        return Optional.ofNullable(facility);
    }

    public Optional<String> branch() {
        return Optional.ofNullable(branch);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public Subject subject() {
        return new Subject(id, roles, personId(), npp(), facility(), branch());
    }

    Instant changedAt() {
        return changedAt;
    }
}
