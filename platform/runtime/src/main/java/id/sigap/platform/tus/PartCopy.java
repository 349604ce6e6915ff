package id.sigap.platform.tus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Takes the bytes of one part as they come, until the content is whole, the client pauses or goes, or there is no place. */
public final class PartCopy {

    private static final Logger LOG = Logger.getLogger(PartCopy.class);

    /** Why it ended. */
    public enum End {
        COMPLETE, STALLED, TOO_LONG, TOO_MANY_PIECES
    }

    private PartCopy() {
    }

    /**
     * Copies; whatever came is in the writer, however it ends.
     *
     * @param deadline for the whole request
     * @throws IOException if the pieces cannot be kept
     */
    public static End copy(InputStream body, SealedWriter writer, Instant deadline, Clock clock) throws IOException {
        while (writer.missing() > 0) {
            if (!writer.hasPlace()) {
                return End.TOO_MANY_PIECES;
            }
            ByteBuffer room = writer.room();
            int read;
            try {
                read = body.read(room.array(), room.position(), room.remaining());
            } catch (IOException clientIsGone) {
                LOG.debugf("an upload broke off: %s", clientIsGone.getMessage());
                return End.STALLED;
            }
            if (read < 0) {
                return End.COMPLETE;
            }
            writer.put(read);
            if (clock.instant().isAfter(deadline)) {
                return End.STALLED;
            }
        }
        return isAtItsEnd(body) ? End.COMPLETE : End.TOO_LONG;
    }

    private static boolean isAtItsEnd(InputStream body) {
        try {
            return body.read() < 0;
        } catch (IOException clientIsGone) {
            // all that was announced is here
            return true;
        }
    }
}
