package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.spoilt.Raster;
import id.sigap.biometric.engine.spoilt.Spoiling;
import id.sigap.contracts.biometric.QualityReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to spoil a picture, on the pictures that the tests have; {@link QualityRatesTest} does the same with whole sets. */
class SpoiltPictureTest {

    private static final FaceNetworks NETWORKS = FaceNetworks.load(ModelFiles.shipped());

    private static Stream<Arguments> pictures() {
        // 1.6 times the light is too much for one of them already
        return Stream.of("selfie.jpg", "impostor.jpg")
                .flatMap(name -> Stream.of(Spoiling.values()).filter(spoiling -> spoiling != Spoiling.BRIGHT_16).map(spoiling -> Arguments.of(name, spoiling)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theReasonNamesWhatWasDone(String name, Spoiling spoiling) {
        Picture good = Faces.picture(name);
        Look clean = Look.at(NETWORKS, good);
        assertEquals(List.of(), clean.inspection().reasons());
        FaceMesh mesh = clean.face().mesh();
        if (!spoiling.fits(mesh)) {
            return;
        }

        Inspection spoilt = Look.at(NETWORKS, spoiling.spoil(good, mesh)).inspection();

        assertTrue(spoiling.right().isEmpty() ? spoilt.reasons().isEmpty() : spoilt.reasons().stream().anyMatch(spoiling.right()::contains),
                () -> spoiling.right() + " expected, got " + spoilt);
    }

    @Test
    void theSideToWhichAHeadIsTurnedIsTheMembersOwn() {
        Picture good = Faces.picture("selfie.jpg");
        Picture toTheRight = Spoiling.YAW_RIGHT.spoil(good, Look.at(NETWORKS, good).face().mesh());
        Picture toTheLeft = Raster.of(toTheRight).mirrored().picture();

        assertTrue(Look.at(NETWORKS, toTheRight).inspection().reasons().contains(QualityReason.HEAD_TURNED_RIGHT));
        assertTrue(Look.at(NETWORKS, toTheLeft).inspection().reasons().contains(QualityReason.HEAD_TURNED_LEFT));
    }
}
