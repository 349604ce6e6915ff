package id.sigap.biometric.opening;

import id.sigap.biometric.verification.ForgetSlot;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.WantReference;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a slot: keeps it, has the face to compare with looked for, and sees that it is forgotten in time. */
@ApplicationScoped
class NewSlots {

    private final Slots slots;
    private final WantReference wantReference;
    private final ForgetSlot forgetSlot;

    NewSlots(Slots slots, WantReference wantReference, ForgetSlot forgetSlot) {
        this.slots = slots;
        this.wantReference = wantReference;
        this.forgetSlot = forgetSlot;
    }

    void open(Slot slot) {
        slots.persist(slot);
        wantReference.of(slot);
        forgetSlot.plan(slot);
    }
}
