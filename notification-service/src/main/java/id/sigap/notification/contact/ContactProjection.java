package id.sigap.notification.contact;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the copies of accounts and persons. */
@ApplicationScoped
class ContactProjection implements EventHandler {

    private final Contacts contacts;

    ContactProjection(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ACCOUNT_STATE, Topic.PERSON_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(AccountState.class)) {
            contacts.put(event.as(AccountState.class));
        } else if (event.is(PersonState.class)) {
            contacts.put(event.as(PersonState.class));
        }
    }

    @Override
    public void truncate() {
        contacts.clear();
    }
}
