package id.sigap.biometric.opening;

import id.sigap.biometric.erasure.EraseFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Opens a slot for an operation of a session; the face has to match the person's enrolled one. */
@ApplicationScoped
public class FaceChecks implements EventHandler {

    private final Slots slots;
    private final NewSlots newSlots;
    private final EraseFaces eraseFaces;
    private final Clock clock;

    FaceChecks(Slots slots, NewSlots newSlots, EraseFaces eraseFaces, Clock clock) {
        this.slots = slots;
        this.newSlots = newSlots;
        this.eraseFaces = eraseFaces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "session-slots";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.FACE_CHECK_REQUESTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(FaceCheckRequested.class)) {
            open(event.as(FaceCheckRequested.class));
        }
    }

    private void open(FaceCheckRequested request) {
        if (eraseFaces.isClosed(request.accountId()) || slots.lock(request.operationId()).isPresent()) {
            return;
        }
        Slot slot = Slot.forPerson(request.purpose(), request.operationId(), request.accountId(), request.personId(), request.operationDigest(), null,
                clock.instant(), request.expiresAt());
        newSlots.open(slot);
    }
}
