package id.sigap.acceptance.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.ModelFiles;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.contracts.biometric.QualityReason;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The demo's pictures are to the engine what the demo says they are, with room to spare for other thresholds. */
class FacesTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());

    @Test
    void theDarkPictureIsTooDarkAndSoTheFaceStandsOutTooLittle() throws PictureRefused {
        FaceReading.Unusable dark = assertInstanceOf(FaceReading.Unusable.class, ENGINE.read(picture(Faces.dark())));
        assertEquals(Set.of(QualityReason.TOO_DARK, QualityReason.LOW_CONTRAST), dark.reasons());
    }

    @Test
    void theSelfieIsNearTheRegistrysPhotographAndFarFromItsPoorScan() throws PictureRefused {
        Embedding selfie = assertInstanceOf(FaceReading.Usable.class, ENGINE.read(picture(Faces.selfie()))).embedding();
        double photograph = selfie.distanceTo(ENGINE.readReference(picture(Faces.registry())).orElseThrow());
        double scan = selfie.distanceTo(ENGINE.readReference(picture(Faces.scan())).orElseThrow());
        assertTrue(photograph < 0.3, () -> "photograph: " + photograph);
        assertTrue(scan > 0.39, () -> "scan: " + scan);
    }

    private static Picture picture(byte[] file) throws PictureRefused {
        return new PictureReader(PictureLimits.DEFAULT).read(file);
    }
}
