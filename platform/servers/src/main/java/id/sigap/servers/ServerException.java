package id.sigap.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server did not start, stop or do what it was asked; the message ends with the last lines of its log where there is one. */
public final class ServerException extends RuntimeException {

    private static final int TAIL_BYTES = 4_000;

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }

    public ServerException(String message) {
        super(message);
    }

    static ServerException withLog(String message, Path log) {
        return new ServerException(message + "; the end of " + log + ":\n" + tail(log));
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "(it cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
