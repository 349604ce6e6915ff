package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.Upload;
import id.sigap.claims.document.store.ObjectStore;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.UploadProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.tus.PartCopy;
import id.sigap.platform.tus.Progress;
import id.sigap.platform.tus.SealedWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Receives a part of a content. Whatever arrived is kept, however the request ends, so that the client goes on from there. */
@ApplicationScoped
class ReceivePart {

    private static final Logger LOG = Logger.getLogger(ReceivePart.class);
    private static final Duration STORE_AWAY = Duration.ofSeconds(30);

    private record Received(Progress reached, PartCopy.End end) {
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
                throw new ProblemException(UploadProblem.UPLOAD_LONGER_THAN_SAID);
            }
            case TOO_MANY_PIECES -> {
                uploads.settle(grip, received.reached(), DocumentRefusal.TOO_MANY_PARTS);
                throw new ProblemException(UploadProblem.UPLOAD_IN_TOO_MANY_PARTS);
            }
        };
    }

    private static ProblemException stalled(Upload upload) {
        return new ProblemException(CommonProblem.REQUEST_TIMEOUT).with("offset", upload.offset());
    }

    private Received stored(Uploads.Grip grip, InputStream body) {
        boolean kept = false;
        try (ObjectStore.Writer out = contents.continueAt(grip.row())) {
            SealedWriter writer = new SealedWriter(new ObjectPieces(out), grip.seal(), grip.row().upload().size(), config.pieces(), grip.row().progress());
            PartCopy.End end = PartCopy.copy(body, writer, clock.instant().plus(config.requestTime()), clock);
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
}
