package id.sigap.membership.people;

import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.contracts.event.Topic;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Notes at both persons that an officer found them to be one human being. Nothing is merged or blocked by it: a person under an old and a new passport is the usual case. */
@ApplicationScoped
class OneFaceSeveralNumbers implements EventHandler {

    private final People people;
    private final Reviews reviews;

    OneFaceSeveralNumbers(People people, Reviews reviews) {
        this.people = people;
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "one-face-several-numbers";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.SAME_PERSON_FACTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(OnePersonSeveralNumbers.class)) {
            OnePersonSeveralNumbers found = event.as(OnePersonSeveralNumbers.class);
            note(found, found.firstPersonId(), found.secondPersonId());
            note(found, found.secondPersonId(), found.firstPersonId());
        }
    }

    private void note(OnePersonSeveralNumbers found, UUID personId, UUID otherId) {
        String raisedBy = "likeness:" + found.caseId();
        if (people.knows(personId) && !reviews.raised(personId, ReviewKind.ONE_FACE_SEVERAL_NUMBERS, raisedBy)) {
            reviews.raise(personId, ReviewKind.ONE_FACE_SEVERAL_NUMBERS, raisedBy, Map.of("other", otherId.toString()));
        }
    }
}
