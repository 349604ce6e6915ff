package id.sigap.auth.code;

import id.sigap.platform.crypto.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Draws codes and digests them: six digits are few, so the digest is keyed and differs from code to code. */
@ApplicationScoped
class CodeDigits {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BlindIndex digests;

    CodeDigits(BlindIndex digests) {
        this.digests = digests;
    }

    String draw() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    byte[] digest(UUID codeId, String digits) {
        return digests.of("one-time-code:" + codeId, digits);
    }
}
