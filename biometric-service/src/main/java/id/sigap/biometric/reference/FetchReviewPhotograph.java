package id.sigap.biometric.reference;

import id.sigap.biometric.registry.PersonRegistry.Answer;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.DocumentInstead;
import id.sigap.biometric.verification.HandToOfficer;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.SlotStatus;
import id.sigap.biometric.verification.Slots;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Fetches the registry's photograph for an officer, where the machine compared with an enrolled face and has no picture. */
@ApplicationScoped
public class FetchReviewPhotograph implements TimerHandler {

    private final Photographs photographs;
    private final Slots slots;
    private final DocumentInstead documentInstead;
    private final PictureVault vault;
    private final Clock clock;

    FetchReviewPhotograph(Photographs photographs, Slots slots, DocumentInstead documentInstead, PictureVault vault, Clock clock) {
        this.photographs = photographs;
        this.slots = slots;
        this.documentInstead = documentInstead;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return HandToOfficer.TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID operationId = UUID.fromString(timer.key());
        if (QuarkusTransaction.requiringNew().call(() -> settled(operationId))) {
            return Outcome.done();
        }
        return switch (photographs.ask(operationId)) {
            case Photographs.Asked.NotYet later -> Outcome.again(later.delay());
            case Photographs.Asked.Answered answered -> switch (answered.answer()) {
                case Answer.Found found -> {
                    QuarkusTransaction.requiringNew().run(() -> slots.lock(operationId)
                            .ifPresent(slot -> vault.keep(operationId, PictureKind.REFERENCE, slot.accountId(), found.file())));
                    yield Outcome.done();
                }
                case Answer.NoPhotograph none -> {
                    QuarkusTransaction.requiringNew().run(() -> slots.lock(operationId).ifPresent(this::goesByDocument));
                    yield Outcome.done();
                }
                case Answer.Unavailable away -> Outcome.again(photographs.waitAfterFailure(operationId, answered.longestWait()));
            };
        };
    }

    private void goesByDocument(Slot slot) {
        slot.noPhotographForOfficer();
        documentInstead.forOneWithOfficer(slot);
    }

    private boolean settled(UUID operationId) {
        return slots.findByIdOptional(operationId).filter(slot -> slot.status(clock.instant()) == SlotStatus.OPEN).isEmpty()
                || vault.has(operationId, PictureKind.REFERENCE);
    }
}
