package id.sigap.platform.argon2;

import id.sigap.platform.argon2.rule.Argon2Cost;

/** Argon2id version 1.3 (RFC 9106), without a secret and without associated data. Safe for many threads. */
public interface Argon2 {

    /** The length of what {@link #hash} returns. */
    int HASH_BYTES = 32;

    /**
     * Hashes a password. Takes the memory outside of the heap or in it, and a core for as long as it takes.
     *
     * @param salt at least 8 bytes
     * @return {@value #HASH_BYTES} bytes
     * @throws IllegalArgumentException for a shorter salt
     */
    byte[] hash(Argon2Cost cost, byte[] password, byte[] salt);
}
