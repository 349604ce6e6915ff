package id.sigap.biometric.engine.picture;

/**
 * What a picture may cost.
 *
 * @param bytes        of the file
 * @param pixels       by its header, before anything is decoded
 * @param decodedSide  a longer side is reduced while decoding, by a whole factor, to at most this many pixels
 * @param jpegScans    passes over the picture that a progressive JPEG may ask for; each costs a walk over all pixels
 */
public record PictureLimits(int bytes, long pixels, int decodedSide, int jpegScans) {

    /** 5 MB and 12 megapixels: a front camera's picture, with room. */
    public static final PictureLimits DEFAULT = new PictureLimits(5_000_000, 12_000_000, 1600, 64);
}
