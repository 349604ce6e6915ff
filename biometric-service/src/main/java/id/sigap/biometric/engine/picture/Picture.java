package id.sigap.biometric.engine.picture;

/** A decoded, upright picture: red, green, blue of each pixel in turn, row by row. It shows a person, so it does not print itself. */
public final class Picture {

    private static final int CHANNELS = 3;

    private final int width;
    private final int height;
    private final byte[] rgb;
    /** Made when it is first wanted, and again by a thread that does not see it yet. */
    private Picture half;

    public Picture(int width, int height, byte[] rgb) {
        if (width < 1 || height < 1 || rgb.length != width * height * CHANNELS) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " has other than " + rgb.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The same at half the size, four pixels averaged to one; itself where it is a pixel wide or high. */
    public Picture half() {
        if (half == null) {
            half = width < 2 || height < 2 ? this : halved();
        }
        return half;
    }

    private Picture halved() {
        int wide = width / 2;
        int high = height / 2;
        int row = width * CHANNELS;
        byte[] small = new byte[wide * high * CHANNELS];
        for (int y = 0; y < high; y++) {
            int from = 2 * y * row;
            for (int x = 0; x < wide; x++, from += 2 * CHANNELS) {
                int to = (y * wide + x) * CHANNELS;
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int at = from + channel;
                    small[to + channel] = (byte) ((rgb[at] & 0xff) + (rgb[at + CHANNELS] & 0xff) + (rgb[at + row] & 0xff) + (rgb[at + row + CHANNELS] & 0xff) + 2 >> 2);
                }
            }
        }
        return new Picture(wide, high, small);
    }

    /** One channel (0 red, 1 green, 2 blue) of one pixel, 0 to 255. */
    public int channel(int x, int y, int channel) {
        return rgb[(y * width + x) * CHANNELS + channel] & 0xff;
    }

    /** Adds the weighted colour at a place between pixel centres to {@code sum[at..at+2]}; what lies outside adds nothing. */
    public void addBilinear(double x, double y, float weight, float[] sum, int at) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float fx = (float) (x - left);
        float fy = (float) (y - top);
        float topLeft = weight * (1 - fx) * (1 - fy);
        float topRight = weight * fx * (1 - fy);
        float bottomLeft = weight * (1 - fx) * fy;
        float bottomRight = weight * fx * fy;
        if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
            // nearly every place: a hundred thousand of them are looked at in each face
            int from = (top * width + left) * CHANNELS;
            int below = from + width * CHANNELS;
            for (int channel = 0; channel < CHANNELS; channel++) {
                sum[at + channel] += topLeft * (rgb[from + channel] & 0xff) + topRight * (rgb[from + CHANNELS + channel] & 0xff)
                        + bottomLeft * (rgb[below + channel] & 0xff) + bottomRight * (rgb[below + CHANNELS + channel] & 0xff);
            }
            return;
        }
        addPixel(left, top, topLeft, sum, at);
        addPixel(left + 1, top, topRight, sum, at);
        addPixel(left, top + 1, bottomLeft, sum, at);
        addPixel(left + 1, top + 1, bottomRight, sum, at);
    }

    private void addPixel(int x, int y, float weight, float[] sum, int at) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return;
        }
        int from = (y * width + x) * CHANNELS;
        sum[at] += weight * (rgb[from] & 0xff);
        sum[at + 1] += weight * (rgb[from + 1] & 0xff);
        sum[at + 2] += weight * (rgb[from + 2] & 0xff);
    }

    @Override
    public String toString() {
        return "Picture[" + width + "x" + height + "]";
    }
}
