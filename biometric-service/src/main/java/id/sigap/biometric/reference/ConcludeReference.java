package id.sigap.biometric.reference;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.verification.DocumentInstead;
import id.sigap.biometric.verification.Judge;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Settle;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.Verification;
import id.sigap.biometric.verification.Verifications;
import id.sigap.biometric.work.FaceJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The face to compare with is there, or it is sure that there is none: the selfies that wait for it are judged. */
@ApplicationScoped
class ConcludeReference {

    private final Slots slots;
    private final Verifications verifications;
    private final SealedFaces faces;
    private final Judge judge;
    private final DocumentInstead documentInstead;
    private final FaceEngine engine;
    private final Settle settle;
    private final FaceJobs jobs;

    ConcludeReference(Slots slots, Verifications verifications, SealedFaces faces, Judge judge, DocumentInstead documentInstead, FaceEngine engine,
            Settle settle, FaceJobs jobs) {
        this.slots = slots;
        this.verifications = verifications;
        this.faces = faces;
        this.judge = judge;
        this.documentInstead = documentInstead;
        this.engine = engine;
        this.settle = settle;
        this.jobs = jobs;
    }

    /** @param face empty if there is no photograph, or none with a face on it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void conclude(UUID operationId, Optional<Embedding> face) {
        slots.lock(operationId).ifPresent(slot -> conclude(slot, face));
    }

    private void conclude(Slot slot, Optional<Embedding> face) {
        face.ifPresentOrElse(found -> slot.referenceReady(faces.seal(slot.accountId(), found)), slot::referenceMissing);
        documentInstead.forOneWithOfficer(slot);
        verifications.waiting(slot.operationId()).forEach(waiting -> judge(slot, waiting));
    }

    private void judge(Slot slot, Verification waiting) {
        Embedding selfie = faces.open(waiting.accountId(), waiting.sealedFace().orElseThrow());
        if (selfie.version().equals(engine.version())) {
            settle.carryOut(slot, waiting, judge.of(slot, waiting, selfie));
        } else {
            // the engine was replaced while it waited
            waiting.readAgain();
            jobs.enqueue(PictureKind.SELFIE, waiting.id());
        }
    }
}
