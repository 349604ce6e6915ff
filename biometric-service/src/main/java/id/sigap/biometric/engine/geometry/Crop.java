package id.sigap.biometric.engine.geometry;

import id.sigap.biometric.engine.picture.Picture;

/** A square piece of a picture, resampled: red, green, blue of each pixel in turn, row by row, 0 to 255. */
public record Crop(int side, float[] rgb) {

    private static final int CHANNELS = 3;
    private static final int MOST_SAMPLES_PER_AXIS = 4;
    /** What is reduced by more is taken from a picture of half the size: each pixel of a large one is then looked at once, not for each crop. */
    private static final double HALVED_FROM = 4;

    /**
     * Cuts a square of {@code side} pixels. Where the picture is reduced by two or more, each pixel averages its whole footprint,
     * so that fine detail does not alias; else it is one bilinear sample. The picture's outermost pixels go on outside it: a network
     * that looks at a face close to the edge would take a step to black for a part of the face.
     */
    public static Crop of(Picture picture, Similarity cropToPicture, int side) {
        return of(picture, cropToPicture, side, true);
    }

    /** The same with black outside the picture, for a look at the whole of it. */
    public static Crop framed(Picture picture, Similarity cropToPicture, int side) {
        return of(picture, cropToPicture, side, false);
    }

    private static Crop of(Picture picture, Similarity cropToPicture, int side, boolean continued) {
        if (cropToPicture.scale() >= HALVED_FROM && picture.half() != picture) {
            Similarity toHalf = new Similarity(cropToPicture.a() / 2, cropToPicture.b() / 2, cropToPicture.dx() / 2, cropToPicture.dy() / 2);
            return of(picture.half(), toHalf, side, continued);
        }
        double right = picture.width() - 1.0;
        double bottom = picture.height() - 1.0;
        int samples = Math.clamp((long) Math.floor(cropToPicture.scale() + 0.01), 1, MOST_SAMPLES_PER_AXIS);
        float[] rgb = new float[side * side * CHANNELS];
        float weight = 1f / (samples * samples);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int at = (y * side + x) * CHANNELS;
                for (int j = 0; j < samples; j++) {
                    for (int i = 0; i < samples; i++) {
                        double u = x + (i + 0.5) / samples;
                        double v = y + (j + 0.5) / samples;
                        double px = cropToPicture.a() * u - cropToPicture.b() * v + cropToPicture.dx();
                        double py = cropToPicture.b() * u + cropToPicture.a() * v + cropToPicture.dy();
                        double left = continued ? Math.clamp(px - 0.5, 0, right) : px - 0.5;
                        double top = continued ? Math.clamp(py - 0.5, 0, bottom) : py - 0.5;
                        picture.addBilinear(left, top, weight, rgb, at);
                    }
                }
            }
        }
        return new Crop(side, rgb);
    }

    public Crop mirrored() {
        float[] flipped = new float[rgb.length];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                System.arraycopy(rgb, (y * side + x) * CHANNELS, flipped, (y * side + side - 1 - x) * CHANNELS, CHANNELS);
            }
        }
        return new Crop(side, flipped);
    }

    /** All of red, then green, then blue, 0 to 1, as MediaPipe's networks want them. */
    public float[] channelsFirst() {
        int pixels = side * side;
        float[] planes = new float[rgb.length];
        for (int i = 0; i < planes.length; i++) {
            planes[i % CHANNELS * pixels + i / CHANNELS] = rgb[i] / 255;
        }
        return planes;
    }

    /** Brightness of each pixel, 0 to 255, with the weights of ITU-R BT.601. */
    public float[] luma() {
        float[] luma = new float[side * side];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = 0.299f * rgb[i * 3] + 0.587f * rgb[i * 3 + 1] + 0.114f * rgb[i * 3 + 2];
        }
        return luma;
    }
}
