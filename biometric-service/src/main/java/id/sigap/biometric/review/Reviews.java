package id.sigap.biometric.review;

import id.sigap.biometric.opinion.Opinions;
import id.sigap.biometric.policy.Agreement;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.Settle;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SlotStatus;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.Verification;
import id.sigap.biometric.verification.VerificationStatus;
import id.sigap.biometric.verification.Verifications;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What officers do: see what waits, look at the two pictures, decide. Nobody decides on their own face or without looking. */
@ApplicationScoped
class Reviews {

    private final Slots slots;
    private final Verifications verifications;
    private final PictureVault vault;
    private final PictureAccess access;
    private final Opinions opinions;
    private final Settle settle;
    private final Clock clock;

    Reviews(Slots slots, Verifications verifications, PictureVault vault, PictureAccess access, Opinions opinions, Settle settle, Clock clock) {
        this.slots = slots;
        this.verifications = verifications;
        this.vault = vault;
        this.access = access;
        this.opinions = opinions;
        this.settle = settle;
        this.clock = clock;
    }

    /** Open reviews that wait for this officer, oldest selfie first. */
    @Transactional
    public Page<ReviewView> list(UUID officerId, Optional<UUID> after, int limit) {
        List<UUID> waiting = opinions.waitingFor(officerId, after, clock.instant(), limit + 1);
        Map<UUID, List<Boolean>> given = opinions.of(waiting);
        return Page.of(verifications.inOrder(waiting).stream().map(one -> view(one, given.getOrDefault(one.id(), List.of()))).toList(), limit,
                review -> review.verificationId().toString());
    }

    private ReviewView view(Verification verification, List<Boolean> given) {
        return ReviewView.of(verification, slots.findById(verification.operationId()).purpose(),
                vault.has(verification.operationId(), PictureKind.REFERENCE), vault.has(verification.operationId(), PictureKind.DOCUMENT),
                new Agreement(verification.officers(), given));
    }

    /** A picture, for an officer who compares; that they looked is recorded with it. */
    @Transactional
    public byte[] look(UUID officerId, UUID verificationId, PictureKind kind) {
        Verification verification = open(officerId, verificationId).verification();
        UUID subject = switch (kind) {
            case SELFIE -> verificationId;
            case REFERENCE, DOCUMENT -> verification.operationId();
            case FRAMES -> throw new ProblemException(CommonProblem.NOT_FOUND);
        };
        byte[] file = vault.open(subject, kind).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        access.record(verificationId, verification.accountId(), kind, officerId);
        return file;
    }

    /** An officer's judgement; it decides once as many agree as the policy asks for. The slot's lock orders those who judge at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(UUID officerId, UUID verificationId, boolean samePerson) {
        Open review = open(officerId, verificationId);
        if (!access.saw(verificationId, officerId, toBeSeen(review.verification()))) {
            throw new ProblemException(BiometricProblem.PICTURES_NOT_SEEN);
        }
        if (!opinions.add(verificationId, officerId, samePerson, clock.instant())) {
            throw new ProblemException(BiometricProblem.ALREADY_JUDGED);
        }
        new Agreement(review.verification().officers(), opinions.of(verificationId)).decision()
                .ifPresent(decision -> settle.byOfficer(review.slot(), review.verification(), officerId, decision));
    }

    /** The two pictures that are compared; a photograph that the machine could not read is looked at as well, so that no document takes its place unseen. */
    private Set<PictureKind> toBeSeen(Verification verification) {
        Set<PictureKind> kinds = EnumSet.of(PictureKind.SELFIE, verification.byDocument() ? PictureKind.DOCUMENT : PictureKind.REFERENCE);
        if (vault.has(verification.operationId(), PictureKind.REFERENCE)) {
            kinds.add(PictureKind.REFERENCE);
        }
        return kinds;
    }

    private record Open(Slot slot, Verification verification) {
    }

    private Open open(UUID officerId, UUID verificationId) {
        Slot slot = slots.lockOf(verificationId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Verification verification = verifications.findById(verificationId);
        if (slot.accountId().equals(officerId)) {
            throw new ProblemException(BiometricProblem.OWN_REVIEW);
        }
        if (verification.status() != VerificationStatus.WITH_OFFICER || slot.status(clock.instant()) != SlotStatus.OPEN) {
            throw new ProblemException(BiometricProblem.NOT_FOR_REVIEW);
        }
        return new Open(slot, verification);
    }
}
