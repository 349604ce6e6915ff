package id.sigap.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** What is known of the body of the present request. */
@RequestScoped
public class IdempotentRequest {

    private byte[] bodyDigest = RequestDigest.sha256(new byte[0]);

    void bodyDigest(byte[] digest) {
        bodyDigest = digest;
    }

    byte[] bodyDigest() {
        return bodyDigest;
    }
}
