package id.sigap.biometric.likeness;

import id.sigap.contracts.biometric.LikenessCaseHappened;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells analysts what becomes of a case, and membership-service whom it knows twice. */
@ApplicationScoped
class AnnounceCase {

    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final MeterRegistry metrics;
    private final Clock clock;

    AnnounceCase(Outbox outbox, Pseudonyms pseudonyms, MeterRegistry metrics, Clock clock) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.metrics = metrics;
        this.clock = clock;
    }

    void happened(LikenessCase found, LikenessState state) {
        outbox.append(new LikenessCaseHappened(found.id(), pseudonyms.of(found.first()), pseudonyms.of(found.second()), state, clock.instant()));
        metrics.counter("face.likeness.cases", "state", state.name()).increment();
        switch (state) {
            case SAME_PERSON -> outbox.append(new OnePersonSeveralNumbers(found.id(), found.first(), found.second(), clock.instant()));
            case OPEN, DIFFERENT_PEOPLE -> {
                // nothing follows from it
            }
        }
    }
}
