package id.sigap.platform.argon2;

/** Argon2id version 1.3 (RFC 9106), without a secret and without associated data. Safe for many threads. */
public interface Argon2 {

    /** The length of what {@link #hash} returns. */
    int HASH_BYTES = 32;

    /**
     * Hashes a password. Takes the memory outside of the heap or in it, and a core for as long as it takes.
     *
     * @param memoryKib   memory in KiB, at least 8 for each lane
     * @param iterations  passes over it, at least 1
     * @param parallelism lanes, at least 1
     * @param salt        at least 8 bytes
     * @return {@value #HASH_BYTES} bytes
     * @throws IllegalArgumentException for a cost or salt that the algorithm does not take
     */
    byte[] hash(int memoryKib, int iterations, int parallelism, byte[] password, byte[] salt);
}
