package id.sigap.auth.session;

/**
 * The device that a request to sign in comes from.
 *
 * @param secret        from an earlier sign-in on it; may be null
 * @param address       its network address
 * @param keyThumbprint of the key that the request proves to hold (RFC 9449); null for a client of bearer tokens
 */
public record ClientDevice(String name, String secret, String address, String keyThumbprint) {
    @Override
    public String toString() {
        return "ClientDevice[***]";
    }
}
