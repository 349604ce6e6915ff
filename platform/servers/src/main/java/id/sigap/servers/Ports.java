package id.sigap.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;

/** Ports of the loopback interface. */
public final class Ports {

    private static final int ATTEMPTS = 3;

    private Ports() {
    }

    /** A port that nobody listens on now. Somebody may take it before its user does: be ready to try another. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new ServerException("no free port on the loopback interface", none);
        }
    }

    /** Starts a server anew, up to three times, where somebody took its free port in between. {@code start} looks for a port each time. */
    static <T> T again(Supplier<T> start) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start.get();
            } catch (ServerException failed) {
                if (attempt == ATTEMPTS || !failed.getMessage().contains("Address already in use")) {
                    throw failed;
                }
            }
        }
    }

    /** Whether nobody listens on {@code port}, on the loopback interface or on all. */
    public static boolean isFree(int port) {
        return canBind(port, InetAddress.getLoopbackAddress()) && canBind(port, null);
    }

    private static boolean canBind(int port, InetAddress address) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** {@code preferred} where it is free, else any free one. */
    public static int preferably(int preferred) {
        return preferred > 0 && isFree(preferred) ? preferred : free();
    }
}
