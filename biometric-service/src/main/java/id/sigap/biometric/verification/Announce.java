package id.sigap.biometric.verification;

import id.sigap.biometric.work.FaceQueue;
import id.sigap.biometric.work.QueuePlace;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationHappened;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationStage;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Tells the other services, and analysts, that a verification was decided. */
@ApplicationScoped
public class Announce {

    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final FaceQueue queue;
    private final MeterRegistry metrics;
    private final Clock clock;

    Announce(Outbox outbox, Pseudonyms pseudonyms, FaceQueue queue, MeterRegistry metrics, Clock clock) {
        this.queue = queue;
        this.clock = clock;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.metrics = metrics;
    }

    /** It moved on and is not being read: that is over before anybody could make use of it. */
    public void progressed(Slot slot, Verification verification) {
        VerificationStage stage = switch (verification.status()) {
            case QUEUED, WORKING -> VerificationStage.QUEUED;
            case WAITING -> VerificationStage.WAITING;
            case WITH_OFFICER -> VerificationStage.WITH_OFFICER;
            case DONE -> VerificationStage.DONE;
            case EXPIRED -> VerificationStage.EXPIRED;
            case SUPERSEDED -> VerificationStage.SUPERSEDED;
        };
        int position = stage == VerificationStage.QUEUED ? queue.placeOf(verification.id()).map(QueuePlace::position).orElse(0) : 0;
        outbox.append(new VerificationProgressed(verification.id(), slot.accountId(), slot.purpose(), slot.operationId(), stage, position, clock.instant()));
    }

    /** The operation was proved by a factor of the account; there is no selfie that this is about. */
    public void provedByFactor(Slot slot, UUID proofId, Instant at) {
        outbox.append(new VerificationState(proofId, slot.accountId(), slot.purpose(), slot.operationId(), slot.operationDigest(), Outcome.MATCH, Set.of(), at,
                ProofKind.STEP_UP));
        outbox.append(new VerificationHappened(proofId, pseudonyms.of(slot.accountId()), slot.purpose(), Outcome.MATCH, Set.of(), 0, at, ProofKind.STEP_UP));
        metrics.counter("face.verifications", "purpose", slot.purpose().name(), "outcome", Outcome.MATCH.name(), "by", ProofKind.STEP_UP.name()).increment();
    }

    public void decided(Slot slot, Verification verification) {
        Duration took = Duration.between(verification.submittedAt(), verification.decidedAt());
        outbox.append(new VerificationState(verification.id(), slot.accountId(), slot.purpose(), slot.operationId(), slot.operationDigest(),
                verification.outcome(), verification.reasons(), verification.decidedAt(), verification.proof()));
        outbox.append(new VerificationHappened(verification.id(), pseudonyms.of(slot.accountId()), slot.purpose(), verification.outcome(),
                verification.reasons(), took.toMillis(), verification.decidedAt(), verification.proof()));
        progressed(slot, verification);
        metrics.counter("face.verifications", "purpose", slot.purpose().name(), "outcome", verification.outcome().name(),
                "by", verification.decidedBy().name()).increment();
        metrics.timer("face.verification.duration", "by", verification.decidedBy().name()).record(took);
    }
}
