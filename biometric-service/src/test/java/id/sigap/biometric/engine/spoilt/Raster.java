package id.sigap.biometric.engine.spoilt;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.picture.Picture;

/** Pixels as numbers, to do harm to; red, green, blue of each pixel in turn, 0 to 255 when turned into a picture. */
public record Raster(int width, int height, float[] rgb) {

    /** The colour of a place; {@code channel} 0 to 2. */
    interface Paint {
        float at(int x, int y, int channel);
    }

    public static Raster of(Picture picture) {
        return painted(picture.width(), picture.height(), picture::channel);
    }

    static Raster painted(int width, int height, Paint paint) {
        float[] rgb = new float[width * height * 3];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    rgb[at++] = paint.at(x, y, channel);
                }
            }
        }
        return new Raster(width, height, rgb);
    }

    public Picture picture() {
        byte[] bytes = new byte[rgb.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(rgb[i]), 0, 255);
        }
        return new Picture(width, height, bytes);
    }

    /** As in a mirror. */
    public Raster mirrored() {
        return painted(width, height, (x, y, channel) -> at(width - 1 - x, y, channel));
    }

    /** The nearest pixel's, for places outside too. */
    float at(int x, int y, int channel) {
        return rgb[(Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)) * 3 + channel];
    }

    /** Between pixels. */
    float at(Point place, int channel) {
        double x = place.x() - 0.5;
        double y = place.y() - 0.5;
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float fx = (float) (x - left);
        float fy = (float) (y - top);
        return (at(left, top, channel) * (1 - fx) + at(left + 1, top, channel) * fx) * (1 - fy)
                + (at(left, top + 1, channel) * (1 - fx) + at(left + 1, top + 1, channel) * fx) * fy;
    }

    /** Another size, by means of areas when it becomes smaller. */
    public Raster scaled(double factor) {
        int samples = Math.max(1, (int) Math.ceil(1 / factor));
        return painted(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)), (x, y, channel) -> {
            float sum = 0;
            for (int j = 0; j < samples; j++) {
                for (int i = 0; i < samples; i++) {
                    sum += at(new Point((x + (i + 0.5) / samples) / factor, (y + (j + 0.5) / samples) / factor), channel);
                }
            }
            return sum / (samples * samples);
        });
    }

    /** The mean along a straight stroke of so many pixels. */
    Raster smeared(double length, double angleRadians) {
        int steps = Math.max(2, (int) Math.ceil(length * 2));
        double dx = Math.cos(angleRadians) * length;
        double dy = Math.sin(angleRadians) * length;
        return painted(width, height, (x, y, channel) -> {
            float sum = 0;
            for (int i = 0; i < steps; i++) {
                double t = (i + 0.5) / steps - 0.5;
                sum += at(new Point(x + 0.5 + dx * t, y + 0.5 + dy * t), channel);
            }
            return sum / steps;
        });
    }

    /** A Gaussian blur. */
    Raster blurred(double sigma) {
        return smearedBy(sigma, 1, 0).smearedBy(sigma, 0, 1);
    }

    private Raster smearedBy(double sigma, int dx, int dy) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] weights = new float[2 * reach + 1];
        float total = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            total += weights[i + reach];
        }
        float sum = total;
        return painted(width, height, (x, y, channel) -> {
            float value = 0;
            for (int i = -reach; i <= reach; i++) {
                value += weights[i + reach] * at(x + i * dx, y + i * dy, channel);
            }
            return value / sum;
        });
    }
}
