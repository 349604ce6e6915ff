package id.sigap.sandbox.web;

/** A request that cannot be served as asked; becomes a problem document (RFC 9457). */
public final class Refusal extends RuntimeException {

    private final int status;
    private final String code;

    public Refusal(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
