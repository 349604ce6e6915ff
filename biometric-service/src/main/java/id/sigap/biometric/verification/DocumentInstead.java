package id.sigap.biometric.verification;

import id.sigap.biometric.opinion.Opinions;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.contracts.biometric.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whether officers compare with a document, as no registry has a usable photograph. */
@ApplicationScoped
public class DocumentInstead {

    private final Verifications verifications;
    private final PictureVault vault;
    private final Opinions opinions;

    DocumentInstead(Verifications verifications, PictureVault vault, Opinions opinions) {
        this.opinions = opinions;
        this.verifications = verifications;
        this.vault = vault;
    }

    /**
     * Who have to agree at least. A document is more easily forged than a registry: what opens an account takes two, and so does what a machine
     * could compare with an enrolled face.
     */
    static int officers(Slot slot) {
        boolean opensAccount = slot.purpose() == Purpose.BINDING || slot.purpose() == Purpose.LOGIN;
        return opensAccount || slot.reference() == ReferenceState.READY ? 2 : 1;
    }

    boolean of(Slot slot) {
        return slot.lacksPhotograph() && vault.has(slot.operationId(), PictureKind.DOCUMENT);
    }

    /** Whether an officer can make more of a selfie than the machine did. */
    boolean contestable(Slot slot, Verification selfie) {
        return selfie.contestable() || selfie.nothingCompared() && of(slot);
    }

    /** The document came, or it is known now that there is no photograph: a selfie that is with an officer already is compared with the document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forOneWithOfficer(Slot slot) {
        if (of(slot)) {
            verifications.underWay(slot.operationId()).filter(selfie -> selfie.status() == VerificationStatus.WITH_OFFICER && !selfie.byDocument())
                    .ifPresent(selfie -> comparedAnew(slot, selfie));
        }
    }

    /** What was said of the selfie and a photograph is not about these two pictures. */
    private void comparedAnew(Slot slot, Verification selfie) {
        opinions.forget(selfie.id());
        selfie.compareWithDocument(officers(slot));
    }
}
