package id.sigap.platform.stream;

import java.time.Duration;

/** The way to a client. */
public interface Line {

    /**
     * Sends an event and waits until it has left.
     *
     * @param id null for one that does not move the client's place
     * @throws LineBrokenException if the client is gone or does not take it in time
     */
    void event(String name, Long id, Object data) throws LineBrokenException, InterruptedException;

    /** Shows that the line is up. */
    void heartbeat() throws LineBrokenException, InterruptedException;

    void close();

    /** Nobody listens any more. */
    final class LineBrokenException extends Exception {
        public LineBrokenException(Duration after, Throwable cause) {
            super("the client took nothing within " + after, cause);
        }

        public LineBrokenException(Throwable cause) {
            super("the client is gone", cause);
        }
    }
}
