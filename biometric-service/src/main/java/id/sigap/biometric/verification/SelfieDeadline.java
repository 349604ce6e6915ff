package id.sigap.biometric.verification;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.work.FaceQueue;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Ends a selfie that was not decided in time, and says so: one that no worker came to read, and one that waited for a photograph or an
 * officer until its act was over.
 */
@ApplicationScoped
class SelfieDeadline implements TimerHandler {

    private static final String KIND = "selfie-deadline";

    private final Slots slots;
    private final Verifications verifications;
    private final FaceQueue queue;
    private final ForgetSelfie forgetSelfie;
    private final Announce announce;
    private final Timers timers;
    private final Clock clock;

    SelfieDeadline(Slots slots, Verifications verifications, FaceQueue queue, ForgetSelfie forgetSelfie, Announce announce, Timers timers, Clock clock) {
        this.slots = slots;
        this.verifications = verifications;
        this.queue = queue;
        this.forgetSelfie = forgetSelfie;
        this.announce = announce;
        this.timers = timers;
        this.clock = clock;
    }

    /** For a selfie in the queue: no worker begins with it after that time. */
    void set(UUID verificationId, Instant deadline) {
        queue.drawBefore(PictureKind.SELFIE, verificationId, deadline);
        timers.schedule(KIND, verificationId.toString(), deadline, "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID id = UUID.fromString(timer.key());
        return QuarkusTransaction.requiringNew().call(() -> slots.lockOf(id).map(slot -> reached(slot, verifications.findById(id))).orElseGet(Outcome::done));
    }

    private Outcome reached(Slot slot, Verification selfie) {
        Instant now = clock.instant();
        return switch (selfie.status()) {
            case QUEUED, WORKING -> expire(slot, selfie);
            case WAITING, WITH_OFFICER -> slot.status(now) == SlotStatus.OPEN ? Outcome.again(Duration.between(now, slot.expiresAt())) : expire(slot, selfie);
            case DONE, EXPIRED, SUPERSEDED -> Outcome.done();
        };
    }

    private Outcome expire(Slot slot, Verification selfie) {
        selfie.expired();
        queue.withdraw(PictureKind.SELFIE, selfie.id());
        forgetSelfie.now(selfie);
        announce.progressed(slot, selfie);
        return Outcome.done();
    }
}
