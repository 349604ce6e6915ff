package id.sigap.biometric.arrival;

import id.sigap.platform.idempotency.StreamedBody;

/** A picture that a client sent as the body of a request. It shows a person, so it does not print itself. */
public final class SentPicture implements StreamedBody {

    private final byte[] file;

    SentPicture(byte[] file) {
        this.file = file;
    }

    /** The bytes of a body; none if there was no body. */
    public static byte[] bytesOf(SentPicture body) {
        return body == null ? new byte[0] : body.file;
    }

    @Override
    public String toString() {
        return "SentPicture[" + file.length + " bytes]";
    }
}
