package id.sigap.membership.identity;

import java.util.UUID;

/**
 * A person, found by NIK, or of a foreigner by passport.
 *
 * @param accountId the bound account; null while none is bound
 */
public record Person(UUID id, Identity identity, UUID accountId) {

    public Person with(Identity other) {
        return new Person(id, other, accountId);
    }

    public Person boundTo(UUID account) {
        return new Person(id, identity, account);
    }

    /** As it is once its account is closed: it may be bound to another. */
    public Person unbound() {
        return new Person(id, identity, null);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
