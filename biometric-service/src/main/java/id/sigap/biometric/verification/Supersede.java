package id.sigap.biometric.verification;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.work.FaceQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A newer selfie, or another proof, takes the place of the one under way. What that had spent stays spent: else this would be a way around the limits. */
@ApplicationScoped
public class Supersede {

    private final Verifications verifications;
    private final FaceQueue queue;
    private final ForgetSelfie forgetSelfie;
    private final Announce announce;

    Supersede(Verifications verifications, FaceQueue queue, ForgetSelfie forgetSelfie, Announce announce) {
        this.verifications = verifications;
        this.queue = queue;
        this.forgetSelfie = forgetSelfie;
        this.announce = announce;
    }

    /** @param slot locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    public void underWay(Slot slot) {
        verifications.underWay(slot.operationId()).ifPresent(earlier -> {
            earlier.superseded();
            queue.withdraw(PictureKind.SELFIE, earlier.id());
            forgetSelfie.now(earlier);
            announce.progressed(slot, earlier);
            // before the next is inserted: a slot has one under way
            verifications.flush();
        });
    }
}
