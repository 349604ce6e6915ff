package id.sigap.biometric.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What nobody can guess: the order of a challenge's turns, and the word that goes with its next frame. */
@ApplicationScoped
class Nonces {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** 128 bits, in 22 characters that are safe in an address. */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    RandomGenerator random() {
        return random;
    }
}
