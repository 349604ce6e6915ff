package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes the registry's photograph, the member's document, and the number by which it was asked for, some time after the operation is over. */
@ApplicationScoped
public class ForgetSlot implements TimerHandler {

    private static final String KIND = "forget-slot";

    private final PictureVault vault;
    private final Slots slots;
    private final Timers timers;
    private final BiometricConfig config;

    ForgetSlot(PictureVault vault, Slots slots, Timers timers, BiometricConfig config) {
        this.vault = vault;
        this.slots = slots;
        this.timers = timers;
        this.config = config;
    }

    public void plan(Slot slot) {
        timers.schedule(KIND, slot.operationId().toString(), slot.expiresAt().plus(config.keepPictures()), "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID operationId = UUID.fromString(timer.key());
            vault.delete(operationId, PictureKind.REFERENCE);
            vault.delete(operationId, PictureKind.DOCUMENT);
            slots.lock(operationId).ifPresent(Slot::forget);
        });
        return Outcome.done();
    }
}
