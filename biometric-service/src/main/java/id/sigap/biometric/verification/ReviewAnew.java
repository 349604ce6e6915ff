package id.sigap.biometric.verification;

import id.sigap.biometric.opinion.Opinions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Another act is to be confirmed than the one for which officers were asked, and it may be about more money: what they said so far does not
 * count for it, and as many have to agree as the policy asks for now.
 */
@ApplicationScoped
public class ReviewAnew {

    private final Verifications verifications;
    private final HandToOfficer handToOfficer;
    private final Opinions opinions;
    private final Clock clock;

    ReviewAnew(Verifications verifications, HandToOfficer handToOfficer, Opinions opinions, Clock clock) {
        this.verifications = verifications;
        this.handToOfficer = handToOfficer;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** @param slot locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Slot slot) {
        verifications.underWay(slot.operationId()).filter(selfie -> selfie.status() == VerificationStatus.WITH_OFFICER).ifPresent(selfie -> {
            opinions.forget(selfie.id());
            handToOfficer.hand(slot, selfie, clock.instant());
        });
    }
}
