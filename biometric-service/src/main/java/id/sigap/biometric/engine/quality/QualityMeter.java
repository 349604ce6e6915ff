package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.eyes.EyeLandmarker;
import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.passive.LivenessDetector;
import id.sigap.biometric.engine.picture.Picture;
import java.util.OptionalDouble;

/** Measures a face for the {@link QualityGate}. */
public final class QualityMeter {

    private static final double OVEREXPOSED_FROM = 235;
    /** The median of straight faces. */
    private static final double STRAIGHT_PITCH_DEGREES = 7.7;
    /** With fewer pixels between the eyes the lids cannot be told apart reliably. */
    private static final double LIDS_FROM_EYE_DISTANCE = 60;
    private static final int RIGHT_CHEEK = 50;
    private static final int LEFT_CHEEK = 280;

    private final EyeLandmarker eyes;
    private final LivenessDetector liveness;

    public QualityMeter(EyeLandmarker eyes, LivenessDetector liveness) {
        this.eyes = eyes;
        this.liveness = liveness;
    }

    public QualityFigures measure(Picture picture, FaceMesh mesh, int faces) {
        FaceChip chip = new FaceChip(picture, mesh);
        double contrast = chip.spread(FaceChip.Patch.WHOLE);
        Detail detail = Detail.of(chip.luma(), contrast * contrast);
        Coverings coverings = Coverings.of(chip);
        QualityDetails details = new QualityDetails(unevenness(chip), detail.leastAlong(), detail.balance(), detail.grain(), coverings.eyes(),
                coverings.lesserEye(), coverings.mouth(), coverings.skin(), coverings.glare(), Blocks.of(picture, mesh), eyeOpening(picture, mesh),
                alive(picture, mesh));
        return new QualityFigures(faces, mesh.eyeDistance(), mesh.box().shareOutside(picture.width(), picture.height()),
                chip.mean(FaceChip.Patch.WHOLE), chip.shareAbove(FaceChip.Patch.WHOLE, OVEREXPOSED_FROM), contrast, detail.sharpness(),
                Math.toDegrees(mesh.yawRadians()), Math.toDegrees(mesh.pitchRadians()) - STRAIGHT_PITCH_DEGREES,
                Math.toDegrees(mesh.rollRadians()), details);
    }

    /** On the chip, in its pixels. */
    static double eyeDistance(FaceChip chip) {
        return Point.middle(chip.at(263), chip.at(362)).minus(Point.middle(chip.at(33), chip.at(133))).length();
    }

    private static double unevenness(FaceChip chip) {
        double half = eyeDistance(chip) * 0.14;
        double right = chip.mean(chip.patch(chip.at(RIGHT_CHEEK), half, half));
        double left = chip.mean(chip.patch(chip.at(LEFT_CHEEK), half, half));
        return Math.abs(right - left) / Math.max(1, right + left);
    }

    private Double eyeOpening(Picture picture, FaceMesh mesh) {
        return mesh.eyeDistance() < LIDS_FROM_EYE_DISTANCE ? null : eyes.locate(picture, mesh).opening();
    }

    private Double alive(Picture picture, FaceMesh mesh) {
        OptionalDouble score = liveness.score(picture, mesh);
        return score.isPresent() ? score.getAsDouble() : null;
    }
}
