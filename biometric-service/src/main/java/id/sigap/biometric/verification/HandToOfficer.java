package id.sigap.biometric.verification;

import id.sigap.biometric.policy.DecisionPolicy;
import id.sigap.biometric.policy.PolicyRow;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Puts a selfie on the officers' list, and sees that there is a photograph, or else a document, to compare it with. How many have to agree is
 * said by the row of the policy that is in force now, and stays as it is however long it waits.
 */
@ApplicationScoped
public class HandToOfficer {

    /** The timer that fetches the registry's photograph for an officer; its key is the operation. */
    public static final String TIMER = "review-photograph";

    private final DecisionPolicy policy;
    private final PictureVault vault;
    private final DocumentInstead documentInstead;
    private final Timers timers;
    private final Announce announce;

    HandToOfficer(DecisionPolicy policy, PictureVault vault, DocumentInstead documentInstead, Timers timers, Announce announce) {
        this.policy = policy;
        this.announce = announce;
        this.vault = vault;
        this.documentInstead = documentInstead;
        this.timers = timers;
    }

    public void hand(Slot slot, Verification verification, Instant now) {
        PolicyRow row = policy.now(slot.purpose(), slot.amount());
        verification.withOfficer(row.written(), row.officers(), now);
        announce.progressed(slot, verification);
        if (documentInstead.of(slot)) {
            verification.compareWithDocument(DocumentInstead.officers(slot));
        } else if (!vault.has(slot.operationId(), PictureKind.REFERENCE)) {
            timers.scheduleNow(TIMER, slot.operationId().toString(), "");
        }
    }
}
