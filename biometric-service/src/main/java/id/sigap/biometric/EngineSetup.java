package id.sigap.biometric;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.liveness.LivenessCheck;
import id.sigap.biometric.engine.liveness.LivenessLimits;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.factor.FactorRules;
import id.sigap.biometric.policy.CoolDown;
import id.sigap.biometric.verification.LivenessPolicy;
import id.sigap.biometric.work.Cores;
import id.sigap.contracts.type.Rupiah;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Loads the face engine at start: a service whose networks are not the listed ones does not come up. */
final class EngineSetup {

    @Produces
    @Singleton
    @Startup
    FaceEngine engine(BiometricConfig config) {
        return FaceEngine.load(ModelFiles.shipped(), Cores.of(config.work()));
    }

    @Produces
    @Singleton
    LivenessCheck livenessCheck(BiometricConfig config) {
        BiometricConfig.Head head = config.liveness().head();
        return new LivenessCheck(new LivenessLimits(head.straightDegrees(), head.turnDegrees(), head.residual(), head.noseShift(),
                head.sameFaceBelow(), head.anotherShapeFrom()));
    }

    @Produces
    @Singleton
    LivenessPolicy livenessPolicy(BiometricConfig config) {
        BiometricConfig.Liveness liveness = config.liveness();
        return new LivenessPolicy(liveness.purposes().orElse(Set.of()), liveness.afterUnsure(), liveness.afterNoMatches());
    }

    @Produces
    @Singleton
    CoolDown coolDown(BiometricConfig config) {
        return new CoolDown(config.coolDown().after(), config.coolDown().pauses());
    }

    @Produces
    @Singleton
    FactorRules factorRules(BiometricConfig config) {
        BiometricConfig.OtherProofs proofs = config.otherProofs();
        return new FactorRules(proofs.factorSettled(), proofs.codeSettled(), Rupiah.of(proofs.factorBelowRupiah()), Rupiah.of(proofs.codeBelowRupiah()));
    }

    @Produces
    @Singleton
    PictureReader reader() {
        return new PictureReader(PictureLimits.DEFAULT);
    }
}
