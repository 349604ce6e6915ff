package id.sigap.claims.document.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

/** Where clamd listens: {@code tcp://host:port} or {@code unix:/path/to/socket}. */
record ClamdAddress(URI uri) {

    ClamdAddress {
        boolean tcp = "tcp".equals(uri.getScheme()) && uri.getHost() != null && uri.getPort() > 0;
        boolean unix = "unix".equals(uri.getScheme()) && uri.getPath() != null && uri.getPath().startsWith("/");
        if (!tcp && !unix) {
            throw new IllegalArgumentException("clamd is at tcp://host:port or unix:/path, not " + uri);
        }
    }

    /** A channel that is not connected yet. */
    SocketChannel channel() throws IOException {
        return isUnix() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** Looks the host up anew each time: it may have moved. */
    SocketAddress target() throws IOException {
        if (isUnix()) {
            return UnixDomainSocketAddress.of(uri.getPath());
        }
        InetSocketAddress address = new InetSocketAddress(uri.getHost(), uri.getPort());
        if (address.isUnresolved()) {
            throw new IOException("no such host");
        }
        return address;
    }

    private boolean isUnix() {
        return "unix".equals(uri.getScheme());
    }
}
