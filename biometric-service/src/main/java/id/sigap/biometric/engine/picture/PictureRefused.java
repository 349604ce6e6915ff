package id.sigap.biometric.engine.picture;

/** Bytes that are no usable picture. */
public final class PictureRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final PictureRefusal refusal;

    public PictureRefused(PictureRefusal refusal, String detail) {
        super(refusal + ": " + detail);
        this.refusal = refusal;
    }

    public PictureRefused(PictureRefusal refusal, Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public PictureRefusal refusal() {
        return refusal;
    }
}
