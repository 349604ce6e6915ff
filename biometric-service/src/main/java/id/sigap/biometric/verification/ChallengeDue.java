package id.sigap.biometric.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks the policy whether an operation's next step is a face challenge. */
@ApplicationScoped
class ChallengeDue {

    /** Selfies that are looked back at. */
    private static final int MOST = 20;

    private final Verifications verifications;
    private final LivenessPolicy policy;

    ChallengeDue(Verifications verifications, LivenessPolicy policy) {
        this.verifications = verifications;
        this.policy = policy;
    }

    boolean of(Slot slot) {
        List<LivenessPolicy.Past> past = verifications.last(slot.operationId(), MOST).stream()
                .filter(selfie -> selfie.status() == VerificationStatus.DONE && selfie.decidedBy() == Decider.MACHINE && !selfie.nothingCompared())
                .map(selfie -> new LivenessPolicy.Past(selfie.outcome(), selfie.live())).toList();
        return policy.due(slot.purpose(), past);
    }
}
