package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.picture.Picture;

/** A photograph that is held before a camera and turned about its upright axis: flat, in perspective, on grey. */
final class FlatTurn {

    /** How far the camera is away, in widths of the photograph. */
    private static final double AWAY = 2.5;
    private static final byte GREY = (byte) 128;
    private static final int CHANNELS = 3;

    private FlatTurn() {
    }

    /** @param degrees positive takes the picture's right side away from the camera */
    static Picture of(Picture flat, double degrees) {
        int width = flat.width();
        int height = flat.height();
        double camera = AWAY * width;
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        byte[] rgb = new byte[width * height * CHANNELS];
        float[] colour = new float[CHANNELS];
        for (int at = 0; at < width * height; at++) {
            double x = at % width + 0.5 - width / 2.0;
            double y = at / width + 0.5 - height / 2.0;
            double across = x * camera / (camera * cos - x * sin);
            double down = y * (camera + across * sin) / camera;
            double left = across + width / 2.0 - 0.5;
            double top = down + height / 2.0 - 0.5;
            boolean inside = left >= 0 && top >= 0 && left <= width - 1 && top <= height - 1;
            for (int channel = 0; channel < CHANNELS; channel++) {
                colour[channel] = 0;
            }
            if (inside) {
                flat.addBilinear(left, top, 1, colour, 0);
            }
            for (int channel = 0; channel < CHANNELS; channel++) {
                rgb[at * CHANNELS + channel] = inside ? (byte) Math.round(colour[channel]) : GREY;
            }
        }
        return new Picture(width, height, rgb);
    }
}
