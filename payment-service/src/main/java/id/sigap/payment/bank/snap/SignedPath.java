package id.sigap.payment.bank.snap;

import java.net.URI;

/** Which path of a call a bank signs and has signed. */
public enum SignedPath {
    /** From {@code /v1.0} on: what ASPI's standard shows. */
    RELATIVE {
        @Override
        String of(URI base, String path) {
            return path;
        }
    },
    /** With whatever the bank's base address has before it. */
    WHOLE {
        @Override
        String of(URI base, String path) {
            return (base.getPath() == null ? "" : base.getPath().replaceAll("/+$", "")) + path;
        }
    };

    abstract String of(URI base, String path);
}
