package id.sigap.biometric.verification;

import id.sigap.biometric.engine.quality.QualityDetails;
import id.sigap.biometric.engine.quality.QualityFigures;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was measured on a selfie. How near it was to the photograph is not among it: that would help an attacker climb. */
@Schema(name = "QualityFigures")
public record FiguresView(
        @Schema(description = "faces that are not just background", examples = "1") int faces,
        @Schema(description = "between the eyes, in pixels; at least 20", examples = "99.4") double eyeDistancePixels,
        @Schema(description = "of the face outside the picture, in percent; at most 10", examples = "0") double outsidePercent,
        @Schema(description = "mean brightness of the face, 0 to 255; 45 to 215", examples = "147.6") double brightness,
        @Schema(description = "spread of brightness; at least 10", examples = "33.3") double contrast,
        @Schema(description = "at least 0.5", examples = "7.7") double sharpness,
        @Schema(description = "turned to a side, in degrees as the face mesh reads them (40 of a protractor are some 27); to the member's own left "
                + "positive; at most 21 to either side", examples = "-12") double turnedDegrees,
        @Schema(description = "nodding, in degrees, down positive; at most 25 down or 29 up", examples = "4.5") double noddingDegrees,
        @Schema(description = "leaning, in degrees; at most 30", examples = "11.7") double tiltedDegrees,
        @Schema(description = "all that follows was measured later: null for an older selfie. Too bright pixels of the face, in percent; at most 25",
                examples = "0.4") Double overexposedPercent,
        @Schema(description = "difference of the cheeks' brightness over their sum, in percent; at most 35", examples = "7") Double unevennessPercent,
        @Schema(description = "fine detail along the direction that has least, over the one that has most, in percent; less than 14 with little detail is a smear",
                examples = "30") Double directionBalancePercent,
        @Schema(description = "noise, in brightness; at most 15", examples = "3.1") Double grain,
        @Schema(description = "what is to be seen where the eyes are, in percent of the face's contrast; at least 27", examples = "62") Double eyesPercent,
        @Schema(description = "the same of the mouth; at least 16", examples = "65") Double mouthPercent,
        @Schema(description = "difference in colour between parts of the face; at most 24", examples = "7") Double colourDifference,
        @Schema(description = "shining share of an eye's surroundings, in percent; at most 17", examples = "0") Double glarePercent,
        @Schema(description = "steps left by compression, in brightness; at most 5.3", examples = "0.6") Double compressionSteps,
        @Schema(description = "height of the gap between the lids in percent of the eye's width; at least 15. Null if the eyes are less than 60 "
                + "pixels apart", examples = "29") Double eyeOpeningPercent) {

    public static FiguresView of(QualityFigures f) {
        QualityDetails d = f.details();
        return new FiguresView(f.faces(), tenth(f.eyeDistance()), percent(f.shareOutside()), tenth(f.brightness()), tenth(f.contrast()),
                tenth(f.sharpness()), tenth(f.yawDegrees()), tenth(f.pitchDegrees()), tenth(f.rollDegrees()),
                of(d, any -> percent(f.overexposed())), of(d, e -> percent(e.unevenness())), of(d, e -> percent(e.balance())),
                of(d, e -> tenth(e.grain())), of(d, e -> percent(e.eyes())), of(d, e -> percent(e.mouth())), of(d, e -> tenth(e.skin())),
                of(d, e -> percent(e.glare())), of(d, e -> tenth(e.blocks())), of(d, e -> e.eyeOpening() == null ? null : percent(e.eyeOpening())));
    }

    private static Double of(QualityDetails details, Function<QualityDetails, Double> figure) {
        return details == null ? null : figure.apply(details);
    }

    private static double percent(double share) {
        return tenth(share * 100);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
