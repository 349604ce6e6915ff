package id.sigap.auth.account;

import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens a member's account that another application kept before, with contacts that were proved there. */
@ApplicationScoped
public class OpenImportedAccount {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Clock clock;

    OpenImportedAccount(Accounts accounts, Contacts contacts, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @return the account; empty if one of the contacts belongs to another already, and nothing is changed then */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> open(List<Contact> named, String hash, String locale) {
        if (named.stream().anyMatch(contact -> contacts.ownerOf(contacts.indexOf(contact)).isPresent())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Account account = new Account(Ids.next(), hash, locale, Set.of(Role.MEMBER), RoleScope.NONE, now);
        account.verified(now);
        accounts.persistAndFlush(account);
        for (Contact contact : named) {
            contacts.name(account.id(), contact);
            if (!contacts.prove(account.id(), contact.kind(), now)) {
                throw new IllegalStateException("a contact was proved by another account meanwhile; the import goes on when started again");
            }
        }
        accounts.tellImported(account);
        return Optional.of(account.id());
    }
}
