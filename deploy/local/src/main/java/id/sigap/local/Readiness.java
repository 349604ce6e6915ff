package id.sigap.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a program whether it is ready. */
final class Readiness {

    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 3_000;

    private Readiness() {
    }

    static boolean of(int port) {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
