package id.sigap.platform.argon2.rule;

/**
 * What a hash costs.
 *
 * @param memoryKib   memory in KiB
 * @param iterations  passes over it
 * @param parallelism lanes
 */
public record Argon2Cost(int memoryKib, int iterations, int parallelism) {

    public Argon2Cost {
        if (parallelism < 1 || iterations < 1 || memoryKib < 8 * parallelism) {
            throw new IllegalArgumentException("Argon2 needs 8 KiB per lane, one pass and one lane at least (RFC 9106, 3.1)");
        }
    }
}
