package id.sigap.biometric.verification;

import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.policy.DecisionPolicy;
import id.sigap.biometric.policy.PolicyRow;
import jakarta.enterprise.context.ApplicationScoped;

/** Judges a selfie that was read, by the row of the policy that is in force now. The caller holds the slot's lock. */
@ApplicationScoped
public class Judge {

    private final DecisionPolicy policy;
    private final CurrentReference reference;
    private final MachineTries tries;

    Judge(DecisionPolicy policy, CurrentReference reference, MachineTries tries) {
        this.policy = policy;
        this.reference = reference;
        this.tries = tries;
    }

    public Verdict of(Slot slot, Verification selfie, FaceReading reading) {
        PolicyRow row = policy.now(slot.purpose(), slot.amount());
        return noted(selfie, row, Verdict.of(reading, byHand(slot, selfie), reference.of(slot), row.matcher()));
    }

    public Verdict of(Slot slot, Verification selfie, Embedding face) {
        PolicyRow row = policy.now(slot.purpose(), slot.amount());
        return noted(selfie, row, Verdict.of(face, byHand(slot, selfie), reference.of(slot), row.matcher()));
    }

    /** Asked once more: others may have been compared while it waited, and a claim's person is known by now. */
    private boolean byHand(Slot slot, Verification selfie) {
        if (selfie.byHand()) {
            return true;
        }
        MachineState machine = tries.of(slot);
        return machine.usedUp() || machine.restsUntil(selfie.live()).isPresent();
    }

    private static Verdict noted(Verification selfie, PolicyRow row, Verdict verdict) {
        if (verdict instanceof Verdict.Compared) {
            selfie.judgedBy(row.written());
        }
        return verdict;
    }
}
