package id.sigap.auth.account;

import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Opens an account whose contacts are known to be right: not from the outside, but from a list that an operator gives. */
@ApplicationScoped
public class OpenVerifiedAccount {

    private final Accounts accounts;
    private final Contacts contacts;
    private final PasswordHashing hashing;
    private final Clock clock;

    OpenVerifiedAccount(Accounts accounts, Contacts contacts, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * @param scope for whom the roles are good
     * @return false if one of the contacts belongs to an account already; nothing is changed then
     */
    public boolean open(List<Contact> named, String password, Set<Role> roles, RoleScope scope) {
        if (named.isEmpty() || roles.isEmpty()) {
            throw new IllegalArgumentException("an account has a contact and a role");
        }
        boolean known = QuarkusTransaction.requiringNew()
                .call(() -> named.stream().anyMatch(contact -> contacts.ownerOf(contacts.indexOf(contact)).isPresent()));
        if (known) {
            return false;
        }
        String hash = hashing.hash(Turn.STRANGER, password);
        try {
            QuarkusTransaction.requiringNew().run(() -> persist(named, hash, roles, scope));
            return true;
        } catch (ContactTakenException byAnotherReplica) {
            return false;
        }
    }

    /** Undoes the transaction: another replica that starts has opened the same account meanwhile. */
    private static final class ContactTakenException extends RuntimeException {
        ContactTakenException() {
            super("a contact was proved by another account meanwhile", null, false, false);
        }
    }

    private void persist(List<Contact> named, String hash, Set<Role> roles, RoleScope scope) {
        Instant now = clock.instant();
        Account account = new Account(Ids.next(), hash, "id", roles, scope, now);
        account.verified(now);
        accounts.persistAndFlush(account);
        for (Contact contact : named) {
            contacts.name(account.id(), contact);
            if (!contacts.prove(account.id(), contact.kind(), now)) {
                throw new ContactTakenException();
            }
        }
        accounts.tellState(account);
        accounts.tell(account.id(), What.REGISTERED);
        accounts.tell(account.id(), What.VERIFIED);
    }
}
