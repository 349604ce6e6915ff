package id.sigap.auth.alert;

import id.sigap.auth.account.Account;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells an account's owner, at proved contacts, what touches the account's safety. Travels like a code: nobody can mute it. */
@ApplicationScoped
public class AlertOwner {

    private final Contacts contacts;
    private final Codes codes;

    AlertOwner(Contacts contacts, Codes codes) {
        this.contacts = contacts;
        this.codes = codes;
    }

    /** By e-mail, or by SMS where there is no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Account account, Purpose what) {
        tell(account.id(), account.locale(), what);
    }

    /** The same, for who has not read the account. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID accountId, String locale, Purpose what) {
        contacts.provedContacts(accountId).stream().findFirst().ifPresent(contact -> codes.sendNotice(what, contact, locale));
    }

    /** By every way there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellEverywhere(Account account, Purpose what) {
        List<Contact> all = contacts.provedContacts(account.id());
        all.forEach(contact -> codes.sendNotice(what, contact, account.locale()));
    }
}
