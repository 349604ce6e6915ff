package id.sigap.membership.identity;

import java.util.UUID;

/**
 * A person, found by NIK.
 *
 * @param accountId the bound account; null until one is bound
 */
public record Person(UUID id, Identity identity, UUID accountId) {

    public Person with(Identity other) {
        return new Person(id, other, accountId);
    }

    public Person boundTo(UUID account) {
        return new Person(id, identity, account);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
