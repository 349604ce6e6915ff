package id.sigap.biometric.verification;

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

    DocumentInstead(Verifications verifications, PictureVault vault) {
        this.verifications = verifications;
        this.vault = vault;
    }

    /** Who have to agree at least: a document can be forged more easily than a registry, and a binding opens everything. */
    static int officers(Slot slot) {
        return slot.purpose() == Purpose.BINDING ? 2 : 1;
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
            verifications.underWay(slot.operationId()).filter(selfie -> selfie.status() == VerificationStatus.WITH_OFFICER)
                    .ifPresent(selfie -> selfie.compareWithDocument(officers(slot)));
        }
    }
}
