package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.VerificationHappened;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tells the other services, and analysts, that a verification was decided. */
@ApplicationScoped
public class Announce {

    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final MeterRegistry metrics;

    Announce(Outbox outbox, Pseudonyms pseudonyms, MeterRegistry metrics) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.metrics = metrics;
    }

    public void decided(Slot slot, Verification verification) {
        Duration took = Duration.between(verification.submittedAt(), verification.decidedAt());
        outbox.append(new VerificationState(verification.id(), slot.accountId(), slot.purpose(), slot.operationId(), slot.operationDigest(),
                verification.outcome(), verification.reasons(), verification.decidedAt()));
        outbox.append(new VerificationHappened(verification.id(), pseudonyms.of(slot.accountId()), slot.purpose(), verification.outcome(),
                verification.reasons(), took.toMillis(), verification.decidedAt()));
        metrics.counter("face.verifications", "purpose", slot.purpose().name(), "outcome", verification.outcome().name(),
                "by", verification.decidedBy().name()).increment();
        metrics.timer("face.verification.duration", "by", verification.decidedBy().name()).record(took);
    }
}
