package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.Upload;
import id.sigap.claims.document.store.ObjectStore;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Receives a part of a content. Whatever arrived is kept, however the request ends, so that the client goes on from there. */
@ApplicationScoped
class ReceivePart {

    private static final Logger LOG = Logger.getLogger(ReceivePart.class);
    private static final Duration STORE_AWAY = Duration.ofSeconds(30);

    private enum End {
        COMPLETE, STALLED, TOO_LONG, TOO_MANY_PIECES
    }

    private record Received(Progress reached, End end) {
    }

    private final Uploads uploads;
    private final Contents contents;
    private final DocumentsConfig config;
    private final Clock clock;

    ReceivePart(Uploads uploads, Contents contents, DocumentsConfig config, Clock clock) {
        this.uploads = uploads;
        this.contents = contents;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param offset where the client believes that it goes on
     * @return the upload afterwards
     */
    Upload receive(UUID documentId, long offset, InputStream body) {
        Uploads.Grip grip = uploads.grip(documentId, offset, Ids.next());
        Received received = stored(grip, body);
        return switch (received.end()) {
            case COMPLETE -> uploads.settle(grip, received.reached(), null);
            case STALLED -> throw stalled(uploads.settle(grip, received.reached(), null));
            case TOO_LONG -> {
                uploads.settle(grip, received.reached(), DocumentRefusal.SIZE);
                throw new ProblemException(ClaimsProblem.UPLOAD_LONGER_THAN_SAID);
            }
            case TOO_MANY_PIECES -> {
                uploads.settle(grip, received.reached(), DocumentRefusal.TOO_MANY_PARTS);
                throw new ProblemException(ClaimsProblem.UPLOAD_IN_TOO_MANY_PARTS);
            }
        };
    }

    private static ProblemException stalled(Upload upload) {
        return new ProblemException(CommonProblem.REQUEST_TIMEOUT).with("offset", upload.offset());
    }

    private Received stored(Uploads.Grip grip, InputStream body) {
        boolean kept = false;
        try (ObjectStore.Writer out = contents.continueAt(grip.row())) {
            SealedWriter writer = new SealedWriter(out, grip.seal(), grip.row().upload().size(), config.pieces(), grip.row().progress());
            End end = copy(body, writer);
            Received received = new Received(writer.finish(), end);
            kept = true;
            return received;
        } catch (IOException e) {
            LOG.error("the store of documents can't be written", e);
            throw new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(STORE_AWAY);
        } finally {
            if (!kept) {
                uploads.letGo(grip);
            }
        }
    }

    private End copy(InputStream body, SealedWriter writer) throws IOException {
        Instant deadline = clock.instant().plus(config.requestTime());
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
