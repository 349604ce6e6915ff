package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.picture.Picture;

/** A photograph on flat card, as a camera sees it when it is turned. */
public final class FlatPhotograph {

    /** How far the camera is, in widths of the photograph: an arm's length before a print of a hand's width. */
    private static final double DISTANCE = 2.5;
    private static final float GREY = 128;

    private FlatPhotograph() {
    }

    /** Turned about its upright axis by {@code yaw} and about its level axis by {@code pitch}, in degrees. */
    public static Picture turned(Picture photograph, double yaw, double pitch) {
        int width = photograph.width();
        int height = photograph.height();
        byte[] rgb = new byte[width * height * 3];
        double cy = Math.cos(Math.toRadians(yaw));
        double sy = Math.sin(Math.toRadians(yaw));
        double cp = Math.cos(Math.toRadians(pitch));
        double sp = Math.sin(Math.toRadians(pitch));
        double focal = DISTANCE * width;
        // the card's axes and normal in the camera's frame
        double[] across = {cy, sy * sp, -sy * cp};
        double[] down = {0, cp, sp};
        double[] normal = {sy, -cy * sp, cy * cp};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double rx = (x + 0.5 - width / 2.0) / focal;
                double ry = (y + 0.5 - height / 2.0) / focal;
                double reach = focal * normal[2] / (normal[0] * rx + normal[1] * ry + normal[2]);
                double px = rx * reach;
                double py = ry * reach;
                double pz = reach - focal;
                double u = px * across[0] + py * across[1] + pz * across[2] + width / 2.0;
                double v = px * down[0] + py * down[1] + pz * down[2] + height / 2.0;
                float[] colour = new float[3];
                boolean outside = u < 0 || v < 0 || u >= width || v >= height;
                if (!outside) {
                    photograph.addBilinear(u - 0.5, v - 0.5, 1, colour, 0);
                }
                for (int c = 0; c < 3; c++) {
                    rgb[(y * width + x) * 3 + c] = (byte) Math.round(outside ? GREY : colour[c]);
                }
            }
        }
        return new Picture(width, height, rgb);
    }

    /**
     * Bent on a cylinder so that the width of the photograph spans an angle, and turned about its upright axis.
     *
     * @param yaw    degrees
     * @param bend   radians that the width spans; the middle is nearest to the camera
     */
    static Picture bent(Picture photograph, double yaw, double bend) {
        int width = photograph.width();
        int height = photograph.height();
        byte[] rgb = new byte[width * height * 3];
        double radius = width / bend;
        double focal = DISTANCE * width;
        // where the cylinder's axis stands when the photograph turns about its own middle
        double axisX = -radius * Math.sin(Math.toRadians(yaw));
        double axisZ = focal + radius * Math.cos(Math.toRadians(yaw));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double rx = (x + 0.5 - width / 2.0) / focal;
                double ry = (y + 0.5 - height / 2.0) / focal;
                double a = rx * rx + 1;
                double half = rx * axisX + axisZ;
                double root = half * half - a * (axisX * axisX + axisZ * axisZ - radius * radius);
                float[] colour = {GREY, GREY, GREY};
                if (root >= 0) {
                    double reach = (half - Math.sqrt(root)) / a;
                    double around = Math.atan2(rx * reach - axisX, axisZ - reach) - Math.toRadians(yaw);
                    double u = around * radius + width / 2.0;
                    double v = ry * reach + height / 2.0;
                    if (u >= 0 && v >= 0 && u < width && v < height) {
                        colour = new float[3];
                        photograph.addBilinear(u - 0.5, v - 0.5, 1, colour, 0);
                    }
                }
                for (int c = 0; c < 3; c++) {
                    rgb[(y * width + x) * 3 + c] = (byte) Math.round(colour[c]);
                }
            }
        }
        return new Picture(width, height, rgb);
    }
}
