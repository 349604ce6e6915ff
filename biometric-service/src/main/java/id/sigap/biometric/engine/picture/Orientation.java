package id.sigap.biometric.engine.picture;

/** How a camera held the picture (Exif 2.32, tag 274). Phones store their sensor's rows and say here how to turn them. */
public enum Orientation {
    UPRIGHT, MIRRORED, UPSIDE_DOWN, FLIPPED, TRANSPOSED, QUARTER_RIGHT, TRANSVERSED, QUARTER_LEFT;

    /** The orientation of an Exif value from 1 to 8; anything else is taken as upright, as viewers do. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** Where pixel (x, y) of the upright picture lies among the stored pixels: index {@code y · storedWidth + x}. */
    int storedIndex(int x, int y, int storedWidth, int storedHeight) {
        int right = storedWidth - 1;
        int bottom = storedHeight - 1;
        return switch (this) {
            case UPRIGHT -> y * storedWidth + x;
            case MIRRORED -> y * storedWidth + right - x;
            case UPSIDE_DOWN -> (bottom - y) * storedWidth + right - x;
            case FLIPPED -> (bottom - y) * storedWidth + x;
            case TRANSPOSED -> x * storedWidth + y;
            case QUARTER_RIGHT -> (bottom - x) * storedWidth + y;
            case TRANSVERSED -> (bottom - x) * storedWidth + right - y;
            case QUARTER_LEFT -> x * storedWidth + right - y;
        };
    }
}
