package id.sigap.biometric.enrolment;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.erasure.EraseFaces;
import id.sigap.biometric.template.RenewFaces;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.Verification;
import id.sigap.biometric.verification.Verifications;
import id.sigap.contracts.type.PersonNumber;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the face that proved a binding the person's enrolled one, once the binding took effect. */
@ApplicationScoped
public class EnrolPerson {

    private final Slots slots;
    private final Verifications verifications;
    private final Enrolments enrolments;
    private final AwaitedEnrolments awaited;
    private final SealedFaces faces;
    private final EraseFaces eraseFaces;
    private final RenewFaces renewFaces;
    private final List<AfterEnrolment> afterEnrolment;
    private final Clock clock;

    EnrolPerson(Slots slots, Verifications verifications, Enrolments enrolments, AwaitedEnrolments awaited, SealedFaces faces, EraseFaces eraseFaces,
            RenewFaces renewFaces, @All List<AfterEnrolment> afterEnrolment, Clock clock) {
        this.slots = slots;
        this.verifications = verifications;
        this.enrolments = enrolments;
        this.awaited = awaited;
        this.faces = faces;
        this.eraseFaces = eraseFaces;
        this.renewFaces = renewFaces;
        this.afterEnrolment = afterEnrolment;
        this.clock = clock;
    }

    /** A binding took effect. If its request was not seen yet, it is enrolled when that comes. */
    public void bound(UUID bindingId, UUID accountId, UUID personId) {
        if (eraseFaces.isClosed(accountId)) {
            return;
        }
        slots.lock(bindingId).ifPresentOrElse(slot -> enrol(slot, personId), () -> awaited.add(bindingId, accountId, personId));
    }

    /** A binding's request came; its decision may have come before it. */
    public void requested(Slot slot) {
        awaited.take(slot.operationId()).filter(decided -> decided.accountId().equals(slot.accountId()))
                .ifPresent(decided -> enrol(slot, decided.personId()));
    }

    private void enrol(Slot slot, UUID personId) {
        byte[] key = slot.personKey().orElseThrow();
        PersonNumber number = faces.open(slot.accountId(), slot.sealedNumber().orElseThrow());
        Optional<Embedding> face = slot.matchedBy().flatMap(id -> verifications.findByIdOptional(id)).flatMap(this::face);
        Enrolment enrolment = enrolments.findByIdOptional(personId).orElseGet(() -> new Enrolment(personId));
        enrolment.bind(slot.accountId(), slot.operationId(), key, faces.seal(personId, number), clock.instant());
        enrolments.persistAndFlush(enrolment);
        // where the binding was proved by other means, the face from before stays, if there is one
        face.ifPresent(found -> {
            renewFaces.enrolled(personId, found);
            afterEnrolment.forEach(listener -> listener.enrolled(personId));
        });
    }

    private Optional<Embedding> face(Verification verification) {
        return verification.sealedFace().map(sealed -> faces.open(verification.accountId(), sealed));
    }
}
