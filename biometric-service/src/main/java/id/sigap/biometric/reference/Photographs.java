package id.sigap.biometric.reference;

import id.sigap.biometric.enrolment.Enrolments;
import id.sigap.biometric.registry.PersonRegistry;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.contracts.type.PersonNumber;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the registry for the photograph of a slot's person, and says when to ask again. Called outside of transactions. */
@ApplicationScoped
class Photographs {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration ENROLMENT_COMES = Duration.ofSeconds(2);

    private final Slots slots;
    private final Enrolments enrolments;
    private final SealedFaces faces;
    private final PersonRegistry registry;

    Photographs(Slots slots, Enrolments enrolments, SealedFaces faces, PersonRegistry registry) {
        this.slots = slots;
        this.enrolments = enrolments;
        this.faces = faces;
        this.registry = registry;
    }

    sealed interface Asked {
        /** @param longestWait before it is asked again, where it is away */
        record Answered(PersonRegistry.Answer answer, Duration longestWait) implements Asked {
        }

        /** Whom to ask for is not known yet: the enrolment is still on its way. */
        record NotYet(Duration delay) implements Asked {
        }
    }

    private record Question(PersonNumber number, boolean repeated) {
    }

    Asked ask(UUID operationId) {
        Optional<Question> question = QuarkusTransaction.requiringNew().call(() -> slots.findByIdOptional(operationId).flatMap(this::question));
        return question.<Asked>map(ready -> new Asked.Answered(registry.photograph(ready.number(), ready.repeated()),
                registry.longestWait(ready.number())))
                .orElseGet(() -> new Asked.NotYet(ENROLMENT_COMES));
    }

    /** Counts a failure; doubles the wait from each to the next, with jitter. */
    Duration waitAfterFailure(UUID operationId, Duration longestWait) {
        int failures = QuarkusTransaction.requiringNew().call(() -> slots.lock(operationId).map(Slot::referenceFailed).orElse(1));
        long millis = Math.min(longestWait.toMillis(), FIRST_WAIT.toMillis() << Math.min(failures - 1, 20));
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }

    private Optional<Question> question(Slot slot) {
        Optional<PersonNumber> ofBinding = slot.sealedNumber().map(sealed -> faces.open(slot.accountId(), sealed));
        Optional<PersonNumber> number = ofBinding.or(() -> Optional.ofNullable(slot.personId()).flatMap(enrolments::findByIdOptional)
                .map(enrolment -> faces.open(enrolment.personId(), enrolment.sealedNumber())));
        return number.map(known -> new Question(known, slot.referenceAttempts() > 0));
    }
}
