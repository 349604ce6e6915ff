package id.sigap.biometric.enrolment;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Enrols the face of a binding that took effect. */
@ApplicationScoped
public class BindingDecisions implements EventHandler {

    private final EnrolPerson enrolPerson;

    BindingDecisions(EnrolPerson enrolPerson) {
        this.enrolPerson = enrolPerson;
    }

    @Override
    public String name() {
        return "enrolment";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BINDING_DECISIONS);
    }

    @Override
    public void on(Received event) {
        if (!event.is(BindingDecided.class)) {
            return;
        }
        BindingDecided decided = event.as(BindingDecided.class);
        switch (decided.decision()) {
            case BOUND -> enrolPerson.bound(decided.bindingId(), decided.accountId(), decided.personId());
            case REFUSED_PERSON_HAS_ACCOUNT -> {
                // the face proved nothing that counts; its pictures go with the slot's
            }
        }
    }
}
