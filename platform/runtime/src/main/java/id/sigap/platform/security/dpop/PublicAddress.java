package id.sigap.platform.security.dpop;

import java.net.URI;
import java.net.URISyntaxException;

/** The address under which clients reach the suite. */
final class PublicAddress {

    private final URI base;
    private final String prefix;

    PublicAddress(String publicUrl) {
        this.base = URI.create(publicUrl);
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        this.prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * Whether an address as a client wrote it is that of a path here; query and fragment count for nothing (RFC 9449, section 4.3).
     *
     * @param claimed may be null or nonsense
     * @param path    as it came, not decoded
     */
    boolean is(String claimed, String path) {
        if (claimed == null) {
            return false;
        }
        try {
            URI address = new URI(claimed);
            return base.getScheme().equalsIgnoreCase(address.getScheme()) && base.getHost().equalsIgnoreCase(address.getHost())
                    && port(base) == port(address) && (prefix + path).equals(address.getRawPath()) && address.getRawUserInfo() == null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
