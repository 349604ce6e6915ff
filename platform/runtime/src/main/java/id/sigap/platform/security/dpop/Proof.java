package id.sigap.platform.security.dpop;

import java.time.Instant;

/**
 * What a proof says whose signature holds.
 *
 * @param thumbprint  of the key that signed it (RFC 7638, SHA-256, base64url)
 * @param address     {@code htu}
 * @param tokenDigest {@code ath}; null where it names no token
 */
record Proof(String thumbprint, String id, String method, String address, Instant madeAt, String tokenDigest) {
}
