package id.sigap.auth.attempt;

import java.util.Optional;

/**
 * Whose failures an attempt is counted with.
 *
 * @param own    those on one account from one known device, or else from one address
 * @param shared those on the account and from the address as a whole; empty for a known device, which they do not concern
 */
public record Counters(byte[] own, Optional<Shared> shared) {

    /** The two that are shared with others. */
    public record Shared(byte[] account, byte[] address) {
    }

    @Override
    public String toString() {
        return "Counters[***]";
    }
}
