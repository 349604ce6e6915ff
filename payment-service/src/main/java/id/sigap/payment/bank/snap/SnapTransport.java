package id.sigap.payment.bank.snap;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Carries one request to a bank. */
public interface SnapTransport {

    /**
     * @throws NotSent     if the request surely did not reach the bank
     * @throws IOException if nobody knows
     */
    HttpResponse<byte[]> exchange(HttpRequest request) throws NotSent, IOException, InterruptedException;

    /** The request was not sent: no connection, or we held it back. */
    final class NotSent extends IOException {
        public NotSent(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
