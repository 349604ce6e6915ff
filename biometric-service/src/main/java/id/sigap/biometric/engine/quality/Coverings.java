package id.sigap.biometric.engine.quality;

import id.sigap.biometric.engine.geometry.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What hides parts of a face: where eyes and mouth should be there is little to see, or a patch of skin has another colour than the others.
 *
 * @param eyes   the spread of brightness around the eye where there is more of it, over that of the face
 * @param lesserEye the same around the other eye
 * @param mouth  the same around the mouth
 * @param skin   how far the colour of the space between the brows, a cheek, nose or chin is from their median; in a grey picture 0
 * @param glare  the share of an eye's surroundings that shines: brighter than any skin and far brighter than this face
 */
record Coverings(double eyes, double lesserEye, double mouth, double skin, double glare) {

    private static final int[][] EYES = {{33, 133}, {362, 263}};
    /** Between the brows (a fringe or scarf may lie on the forehead), cheeks, nose, chin. */
    private static final int[] SKIN = {9, 50, 280, 5, 200};
    private static final int[] MOUTH = {61, 291, 0, 17};
    /** A lens with a lamp in it is all but white; skin in the same light is not. */
    private static final double SHINING_FROM = 220;
    private static final double SHINING_ABOVE_FACE = 60;

    static Coverings of(FaceChip chip) {
        double spread = Math.max(chip.spread(FaceChip.Patch.WHOLE), 1e-6);
        double shining = Math.max(SHINING_FROM, chip.mean(FaceChip.Patch.WHOLE) + SHINING_ABOVE_FACE);
        double eyes = 0;
        double lesserEye = Double.MAX_VALUE;
        double glare = 0;
        for (int[] corners : EYES) {
            Point centre = Point.middle(chip.at(corners[0]), chip.at(corners[1]));
            double width = chip.at(corners[0]).minus(chip.at(corners[1])).length();
            double seen = chip.spread(chip.patch(centre, width * 0.5, width * 0.3));
            eyes = Math.max(eyes, seen);
            lesserEye = Math.min(lesserEye, seen);
            glare = Math.max(glare, chip.shareAbove(chip.patch(centre, width * 0.8, width * 0.65), shining));
        }
        return new Coverings(eyes / spread, lesserEye / spread, mouth(chip) / spread, skin(chip), glare);
    }

    private static double mouth(FaceChip chip) {
        Point centre = Point.middle(Point.middle(chip.at(MOUTH[0]), chip.at(MOUTH[1])), Point.middle(chip.at(MOUTH[2]), chip.at(MOUTH[3])));
        double halfWidth = Math.max(2, Math.abs(chip.at(MOUTH[1]).x() - chip.at(MOUTH[0]).x()) / 2);
        double halfHeight = Math.max(3, Math.abs(chip.at(MOUTH[3]).y() - chip.at(MOUTH[2]).y()) / 2);
        return chip.spread(chip.patch(centre, halfWidth, halfHeight));
    }

    private static double skin(FaceChip chip) {
        double half = QualityMeter.eyeDistance(chip) * 0.14;
        List<Point> colours = IntStream.of(SKIN).mapToObj(point -> chip.colour(chip.patch(chip.at(point), half, half))).toList();
        Point median = new Point(median(colours.stream().mapToDouble(Point::x).toArray()), median(colours.stream().mapToDouble(Point::y).toArray()));
        return colours.stream().mapToDouble(colour -> colour.minus(median).length()).max().orElseThrow();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
