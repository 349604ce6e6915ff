package id.sigap.biometric.proof;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.capture.Captures;
import id.sigap.biometric.review.PictureAccess;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.DocumentInstead;
import id.sigap.biometric.verification.OpenSlots;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.biometric.verification.Verifications;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes a picture of a member's identity card or passport page, for officers to compare a selfie with. No machine reads it. */
@ApplicationScoped
class SendDocument {

    private static final Duration DAY = Duration.ofHours(24);

    private final OpenSlots openSlots;
    private final Captures captures;
    private final DocumentInstead documentInstead;
    private final SubmitSelfie selfies;
    private final Verifications verifications;
    private final PictureAccess accesses;
    private final PictureVault vault;
    private final OtherProofs proofs;
    private final int perDay;
    private final Clock clock;

    SendDocument(OpenSlots openSlots, Captures captures, DocumentInstead documentInstead, SubmitSelfie selfies, Verifications verifications,
            PictureAccess accesses, PictureVault vault, OtherProofs proofs, BiometricConfig config, Clock clock) {
        this.openSlots = openSlots;
        this.captures = captures;
        this.documentInstead = documentInstead;
        this.selfies = selfies;
        this.verifications = verifications;
        this.accesses = accesses;
        this.vault = vault;
        this.proofs = proofs;
        this.perDay = config.otherProofs().documentsPerDay();
        this.clock = clock;
    }

    /**
     * Keeps it in place of one that was sent before.
     *
     * @throws ProblemException NOT_FOUND if the operation is not this account's; else why the document is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slot send(UUID accountId, UUID operationId, byte[] file) {
        Instant now = clock.instant();
        Slot slot = openSlots.lock(accountId, operationId);
        captures.check(accountId, slot.purpose());
        byte[] picture = selfies.plain(file);
        if (verifications.underWay(operationId).filter(selfie -> accesses.seen(selfie.id(), PictureKind.DOCUMENT)).isPresent()) {
            throw new ProblemException(BiometricProblem.DOCUMENT_WITH_OFFICER);
        }
        if (proofs.documentsOf(accountId, now.minus(DAY)) >= perDay) {
            throw new ProblemException(BiometricProblem.TOO_MANY_IDENTITY_DOCUMENTS, perDay).retryAfter(Duration.ofHours(1));
        }
        vault.keep(operationId, PictureKind.DOCUMENT, accountId, picture);
        documentInstead.forOneWithOfficer(slot);
        proofs.document(operationId, accountId, now);
        return slot;
    }
}
