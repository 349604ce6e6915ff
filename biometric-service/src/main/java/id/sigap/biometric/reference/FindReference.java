package id.sigap.biometric.reference;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.enrolment.Enrolment;
import id.sigap.biometric.enrolment.Enrolments;
import id.sigap.biometric.registry.PersonRegistry.Answer;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.ReferenceState;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SlotStatus;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.WantReference;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the face that a slot's selfies are compared with: for a claim the enrolled one, else the registry's photograph. While the
 * registry does not answer, it keeps asking, and the selfies wait; nothing passes meanwhile.
 */
@ApplicationScoped
public class FindReference implements TimerHandler {

    private final Slots slots;
    private final Enrolments enrolments;
    private final SealedFaces faces;
    private final FaceEngine engine;
    private final Photographs photographs;
    private final PictureVault vault;
    private final FaceJobs jobs;
    private final ConcludeReference concludeReference;
    private final Clock clock;

    FindReference(Slots slots, Enrolments enrolments, SealedFaces faces, FaceEngine engine, Photographs photographs, PictureVault vault,
            FaceJobs jobs, ConcludeReference concludeReference, Clock clock) {
        this.slots = slots;
        this.enrolments = enrolments;
        this.faces = faces;
        this.engine = engine;
        this.photographs = photographs;
        this.vault = vault;
        this.jobs = jobs;
        this.concludeReference = concludeReference;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return WantReference.TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID operationId = UUID.fromString(timer.key());
        if (QuarkusTransaction.requiringNew().call(() -> settledWithoutRegistry(operationId))) {
            return Outcome.done();
        }
        return switch (photographs.ask(operationId)) {
            case Photographs.Asked.NotYet later -> Outcome.again(later.delay());
            case Photographs.Asked.Answered answered -> switch (answered.answer()) {
                case Answer.Found found -> {
                    QuarkusTransaction.requiringNew().run(() -> came(operationId, found.file()));
                    yield Outcome.done();
                }
                case Answer.NoPhotograph none -> {
                    QuarkusTransaction.requiringNew().run(() -> concludeReference.conclude(operationId, Optional.empty()));
                    yield Outcome.done();
                }
                case Answer.Unavailable away -> Outcome.again(photographs.waitAfterFailure(operationId, answered.longestWait()));
            };
        };
    }

    /** True if nobody waits for it any more, as after an erasure, or the enrolled face will do. */
    private boolean settledWithoutRegistry(UUID operationId) {
        return slots.lock(operationId).map(this::settledWithoutRegistry).orElse(true);
    }

    private boolean settledWithoutRegistry(Slot slot) {
        if (slot.status(clock.instant()) != SlotStatus.OPEN || slot.reference() != ReferenceState.WANTED) {
            return true;
        }
        Optional<Enrolment> enrolment = Optional.ofNullable(slot.personId()).flatMap(enrolments::findByIdOptional);
        enrolment.ifPresent(found -> slot.belongsTo(found.personKey()));
        Optional<Embedding> face = enrolment.flatMap(found -> found.sealedFace().map(sealed -> faces.open(found.personId(), sealed)))
                .filter(found -> found.version().equals(engine.version()));
        face.ifPresent(found -> concludeReference.conclude(slot.operationId(), face));
        return face.isPresent();
    }

    private void came(UUID operationId, byte[] file) {
        slots.lock(operationId).filter(slot -> slot.reference() == ReferenceState.WANTED).ifPresent(slot -> {
            vault.keep(operationId, PictureKind.REFERENCE, slot.accountId(), file);
            jobs.enqueue(PictureKind.REFERENCE, operationId);
            slot.referencePictureCame();
        });
    }
}
