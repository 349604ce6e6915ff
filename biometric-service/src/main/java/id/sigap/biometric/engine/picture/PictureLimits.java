package id.sigap.biometric.engine.picture;

/**
 * What a picture may cost.
 *
 * @param bytes        of the file
 * @param pixels       by its header, before anything is decoded
 * @param webpPixels   the same of a WebP, whose decoders take four times as long and hold all pixels at once, up to eight bytes each
 * @param decodedSide  a longer side is reduced while decoding, by a whole factor, to at most this many pixels
 * @param jpegScans    passes over the picture that a progressive JPEG may ask for; each costs a walk over all pixels
 */
public record PictureLimits(int bytes, long pixels, long webpPixels, int decodedSide, int jpegScans) {

    /** 5 MB and 12 megapixels: a front camera's picture, with room. As WebP, which no camera writes, what an app would send of that. */
    public static final PictureLimits DEFAULT = new PictureLimits(5_000_000, 12_000_000, 4_000_000, 1600, 64);

    long pixels(PictureHeader.Format format) {
        return switch (format) {
            case JPEG, PNG -> pixels;
            case WEBP -> webpPixels;
        };
    }
}
