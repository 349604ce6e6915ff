package id.sigap.biometric.opening;

import id.sigap.biometric.erasure.EraseFaces;
import id.sigap.biometric.verification.ForgetSlot;
import id.sigap.biometric.verification.ReviewAnew;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.WantReference;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Opens a slot for a claim, or opens it again for another act; the face has to match the person's enrolled one. */
@ApplicationScoped
public class IdentityChecks implements EventHandler {

    private final Slots slots;
    private final NewSlots newSlots;
    private final WantReference wantReference;
    private final ForgetSlot forgetSlot;
    private final EraseFaces eraseFaces;
    private final ReviewAnew reviewAnew;
    private final Clock clock;

    IdentityChecks(Slots slots, NewSlots newSlots, WantReference wantReference, ForgetSlot forgetSlot, EraseFaces eraseFaces, ReviewAnew reviewAnew, Clock clock) {
        this.slots = slots;
        this.newSlots = newSlots;
        this.reviewAnew = reviewAnew;
        this.wantReference = wantReference;
        this.forgetSlot = forgetSlot;
        this.eraseFaces = eraseFaces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claim-slots";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.IDENTITY_CHECK_REQUESTS);
    }

    @Override
    public void on(Received event) {
        if (event.is(IdentityCheckRequested.class)) {
            open(event.as(IdentityCheckRequested.class));
        }
    }

    private void open(IdentityCheckRequested request) {
        if (eraseFaces.isClosed(request.accountId())) {
            return;
        }
        Optional<Slot> known = slots.lock(request.claimId());
        if (known.isPresent()) {
            askAgain(known.get(), request);
            return;
        }
        Slot slot = Slot.forPerson(Purpose.CLAIM, request.claimId(), request.accountId(), request.personId(), request.operationDigest(),
                request.amount(), clock.instant(), request.expiresAt());
        newSlots.open(slot);
    }

    private void askAgain(Slot slot, IdentityCheckRequested request) {
        if (slot.askedFor(request.operationDigest(), request.amount(), request.expiresAt())) {
            forgetSlot.plan(slot);
            if (slot.referenceForgotten()) {
                wantReference.of(slot);
            }
            reviewAnew.of(slot);
        }
    }
}
