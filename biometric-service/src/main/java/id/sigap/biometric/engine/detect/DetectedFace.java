package id.sigap.biometric.engine.detect;

import id.sigap.biometric.engine.geometry.Point;

/**
 * A face found in a picture, in its pixels.
 *
 * @param score    how sure the detector is, 0 to 1
 * @param rightEye the person's right eye, left in the picture
 */
public record DetectedFace(Point centre, double width, double height, double score, Point rightEye, Point leftEye) {

    public double area() {
        return width * height;
    }

    /** How much it stands out in a picture of that size: large, sure and in the middle. Only for comparing faces of one picture. */
    public double prominence(int pictureWidth, int pictureHeight) {
        Point middle = new Point(pictureWidth / 2.0, pictureHeight / 2.0);
        double offCentre = centre.minus(middle).length() / middle.length();
        return score * area() * (1 - 0.5 * Math.min(1, offCentre));
    }

    /** How far the head leans, as the angle of the line from the right eye to the left; radians, clockwise positive. */
    public double rollRadians() {
        return Math.atan2(leftEye.y() - rightEye.y(), leftEye.x() - rightEye.x());
    }
}
