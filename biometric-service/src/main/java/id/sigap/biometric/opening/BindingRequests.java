package id.sigap.biometric.opening;

import id.sigap.biometric.enrolment.EnrolPerson;
import id.sigap.biometric.erasure.EraseFaces;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.auth.RequestedBinding;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Opens a slot for an account that says who it is; the face has to match the registry's photograph. */
@ApplicationScoped
public class BindingRequests implements EventHandler {

    private final Slots slots;
    private final SealedFaces faces;
    private final BlindIndex blindIndex;
    private final NewSlots newSlots;
    private final EnrolPerson enrolPerson;
    private final EraseFaces eraseFaces;
    private final Clock clock;

    BindingRequests(Slots slots, SealedFaces faces, BlindIndex blindIndex, NewSlots newSlots, EnrolPerson enrolPerson,
            EraseFaces eraseFaces, Clock clock) {
        this.slots = slots;
        this.faces = faces;
        this.blindIndex = blindIndex;
        this.newSlots = newSlots;
        this.enrolPerson = enrolPerson;
        this.eraseFaces = eraseFaces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "binding-slots";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.BINDING_REQUESTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(BindingRequested.class)) {
            open(event.as(BindingRequested.class));
        } else if (event.is(ForeignBindingRequested.class)) {
            open(event.as(ForeignBindingRequested.class));
        }
    }

    private void open(RequestedBinding request) {
        if (slots.findByIdOptional(request.bindingId()).isPresent() || eraseFaces.isClosed(request.accountId())) {
            return;
        }
        Slot slot = Slot.forBinding(request.bindingId(), request.accountId(), keyOf(request.number()),
                faces.seal(request.accountId(), request.number()), clock.instant(), request.expiresAt());
        newSlots.open(slot);
        enrolPerson.requested(slot);
    }

    /** A label for each kind, so that a passport is never taken for a NIK. */
    private byte[] keyOf(PersonNumber number) {
        return switch (number) {
            case Nik nik -> blindIndex.of("person.nik", nik.canonical());
            case Passport passport -> blindIndex.of("person.passport", passport.canonical());
        };
    }
}
