package id.sigap.claims.document;

/**
 * How far an upload has come.
 *
 * @param offset bytes of the content
 * @param stored bytes of the object that holds it, sealed
 * @param pieces of which it is made
 */
record Progress(long offset, long stored, int pieces) {

    static final Progress NONE = new Progress(0, 0, 0);
}
