package id.sigap.biometric.verification;

import id.sigap.platform.sql.Database;
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
    private final Database database;
    private final Clock clock;

    ReviewAnew(Verifications verifications, HandToOfficer handToOfficer, Database database, Clock clock) {
        this.verifications = verifications;
        this.handToOfficer = handToOfficer;
        this.database = database;
        this.clock = clock;
    }

    /** @param slot locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Slot slot) {
        verifications.underWay(slot.operationId()).filter(selfie -> selfie.status() == VerificationStatus.WITH_OFFICER).ifPresent(selfie -> {
            database.update("delete from review_opinion where verification_id = ?", selfie.id());
            handToOfficer.hand(slot, selfie, clock.instant());
        });
    }
}
