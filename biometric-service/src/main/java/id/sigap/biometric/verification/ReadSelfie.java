package id.sigap.biometric.verification;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.work.FaceTask;
import id.sigap.contracts.biometric.QualityReason;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** Reads a selfie and draws the conclusion: decides it, or has it wait for what is missing. */
@ApplicationScoped
public class ReadSelfie implements FaceTask {

    private final PictureVault vault;
    private final PictureReader reader;
    private final FaceEngine engine;
    private final Slots slots;
    private final Verifications verifications;
    private final SealedFaces faces;
    private final Judge judge;
    private final Settle settle;
    private final MeterRegistry metrics;

    ReadSelfie(PictureVault vault, PictureReader reader, FaceEngine engine, Slots slots, Verifications verifications,
            SealedFaces faces, Judge judge, Settle settle, MeterRegistry metrics) {
        this.vault = vault;
        this.reader = reader;
        this.engine = engine;
        this.slots = slots;
        this.verifications = verifications;
        this.faces = faces;
        this.judge = judge;
        this.settle = settle;
        this.metrics = metrics;
    }

    @Override
    public PictureKind kind() {
        return PictureKind.SELFIE;
    }

    @Override
    public Runnable read(UUID verificationId) {
        // the slot first: it may just be superseded
        QuarkusTransaction.requiringNew().run(() -> slots.lockOf(verificationId).ifPresent(slot -> verifications.findById(verificationId).working()));
        FaceReading reading = vault.open(verificationId, PictureKind.SELFIE).map(this::read).orElseGet(ReadSelfie::unreadable);
        return () -> conclude(verificationId, reading);
    }

    @Override
    public Runnable giveUp(UUID verificationId) {
        return () -> conclude(verificationId, unreadable());
    }

    private void conclude(UUID verificationId, FaceReading reading) {
        Slot slot = slots.lockOf(verificationId).orElseThrow();
        Verification verification = verifications.findById(verificationId);
        switch (verification.status()) {
            case QUEUED, WORKING -> {
                switch (reading) {
                    case FaceReading.Usable good -> verification.read(Optional.of(good.figures()), faces.seal(slot.accountId(), good.embedding()));
                    case FaceReading.Unusable bad -> verification.read(bad.figures(), null);
                }
                settle.carryOut(slot, verification, judge.of(slot, verification, reading));
            }
            case WAITING, WITH_OFFICER, DONE, EXPIRED, SUPERSEDED -> {
                // somebody was faster
            }
        }
    }

    private FaceReading read(byte[] file) {
        return metrics.timer("face.read", "picture", "selfie").record(() -> {
            try {
                return engine.read(reader.read(file));
            } catch (PictureRefused undecodable) {
                return unreadable();
            }
        });
    }

    private static FaceReading unreadable() {
        return new FaceReading.Unusable(EnumSet.of(QualityReason.UNREADABLE), Optional.empty());
    }
}
