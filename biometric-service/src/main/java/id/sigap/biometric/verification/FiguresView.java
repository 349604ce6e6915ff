package id.sigap.biometric.verification;

import id.sigap.biometric.engine.quality.QualityFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was measured on a selfie. How near it was to the photograph is not among it: that would help an attacker climb. */
@Schema(name = "QualityFigures")
public record FiguresView(
        @Schema(description = "faces that are not just background", examples = "1") int faces,
        @Schema(description = "between the eyes, in pixels; at least 18", examples = "99.4") double eyeDistancePixels,
        @Schema(description = "of the face outside the picture, in percent; at most 10", examples = "0") double outsidePercent,
        @Schema(description = "mean brightness of the face, 0 to 255; 45 to 215", examples = "147.6") double brightness,
        @Schema(description = "spread of brightness; at least 10", examples = "33.3") double contrast,
        @Schema(description = "at least 0.5", examples = "7.7") double sharpness,
        @Schema(description = "turned to a side, in degrees; at most 30", examples = "-12") double turnedDegrees,
        @Schema(description = "nodding, in degrees; at most 25", examples = "4.5") double noddingDegrees,
        @Schema(description = "leaning, in degrees; at most 30", examples = "11.7") double tiltedDegrees) {

    public static FiguresView of(QualityFigures f) {
        return new FiguresView(f.faces(), tenth(f.eyeDistance()), tenth(f.shareOutside() * 100), tenth(f.brightness()), tenth(f.contrast()),
                tenth(f.sharpness()), tenth(f.yawDegrees()), tenth(f.pitchDegrees()), tenth(f.rollDegrees()));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
