package id.sigap.platform.tus;

/**
 * How far an upload has come.
 *
 * @param offset bytes of the content
 * @param stored bytes of its sealed pieces, each with its length before it
 * @param pieces of which it is made
 */
public record Progress(long offset, long stored, int pieces) {

    public static final Progress NONE = new Progress(0, 0, 0);
}
