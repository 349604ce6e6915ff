package id.sigap.biometric;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.work.Cores;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
    FaceMatcher matcher(BiometricConfig config) {
        return new FaceMatcher(config.matching().acceptBelow(), config.matching().unsureBelow());
    }

    @Produces
    @Singleton
    PictureReader reader() {
        return new PictureReader(PictureLimits.DEFAULT);
    }
}
