package id.sigap.biometric.verification;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A member whose face the machine did not match asks for a person to look. */
@ApplicationScoped
public class AskOfficer {

    private final Slots slots;
    private final Verifications verifications;
    private final PictureVault vault;
    private final DocumentInstead documentInstead;
    private final HandToOfficer handToOfficer;
    private final Clock clock;

    AskOfficer(Slots slots, Verifications verifications, PictureVault vault, DocumentInstead documentInstead, HandToOfficer handToOfficer,
            Clock clock) {
        this.slots = slots;
        this.verifications = verifications;
        this.vault = vault;
        this.documentInstead = documentInstead;
        this.handToOfficer = handToOfficer;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND if it is not this account's; NOT_FOR_REVIEW if there is nothing for an officer to decide */
    @Transactional(Transactional.TxType.MANDATORY)
    public Verification ask(UUID accountId, UUID verificationId) {
        Slot slot = slots.lockOf(verificationId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Verification verification = verifications.findById(verificationId);
        Instant now = clock.instant();
        boolean inTime = slot.status(now) == SlotStatus.OPEN && verifications.underWay(slot.operationId()).isEmpty();
        if (!inTime || !documentInstead.contestable(slot, verification) || !vault.has(verificationId, PictureKind.SELFIE)) {
            throw new ProblemException(BiometricProblem.NOT_FOR_REVIEW);
        }
        handToOfficer.hand(slot, verification, now);
        return verification;
    }
}
