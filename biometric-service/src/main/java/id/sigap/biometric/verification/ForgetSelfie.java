package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Deletes a selfie and the face read from it when they have been kept long enough. What an enrolment took over stays. */
@ApplicationScoped
public class ForgetSelfie implements TimerHandler {

    private static final String KIND = "forget-selfie";

    private final PictureVault vault;
    private final Verifications verifications;
    private final Timers timers;
    private final BiometricConfig config;

    ForgetSelfie(PictureVault vault, Verifications verifications, Timers timers, BiometricConfig config) {
        this.vault = vault;
        this.verifications = verifications;
        this.timers = timers;
        this.config = config;
    }

    /** Sets or moves the day: so many days after the decision, or after the last moment at which there can be one. */
    public void plan(UUID verificationId, Instant decidedAt) {
        timers.schedule(KIND, verificationId.toString(), decidedAt.plus(config.keepPictures()), "");
    }

    /** Deletes at once what is of no use to anybody. */
    public void now(Verification verification) {
        vault.delete(verification.id(), PictureKind.SELFIE);
        verification.forgetFace();
        timers.cancel(KIND, verification.id().toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> {
            UUID id = UUID.fromString(timer.key());
            vault.delete(id, PictureKind.SELFIE);
            verifications.findByIdOptional(id).ifPresent(Verification::forgetFace);
        });
        return Outcome.done();
    }
}
