package id.sigap.biometric.upload;

import id.sigap.biometric.BiometricConfig;
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
import java.util.concurrent.Semaphore;

/** Receives a part of a picture. Whatever arrived is kept, however the request ends, so that the client goes on from there. */
@ApplicationScoped
class ReceivePart {

    private static final Duration SOON = Duration.ofSeconds(5);

    private record Received(Progress reached, PartCopy.End end) {
    }

    private final Uploads uploads;
    private final UploadTable table;
    private final SendOn sendOn;
    private final Semaphore places;
    private final BiometricConfig.Uploads config;
    private final Clock clock;

    ReceivePart(Uploads uploads, UploadTable table, SendOn sendOn, BiometricConfig config, Clock clock) {
        this.uploads = uploads;
        this.table = table;
        this.sendOn = sendOn;
        this.config = config.uploads();
        this.places = new Semaphore(this.config.partsAtOnce());
        this.clock = clock;
    }

    /**
     * @param offset where the client believes that it goes on
     * @return the upload afterwards; once it is whole, sent on
     */
    Upload receive(UUID accountId, UUID id, long offset, InputStream body) {
        if (!places.tryAcquire()) {
            throw new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(SOON);
        }
        try {
            Uploads.Grip grip = uploads.grip(accountId, id, offset, Ids.next());
            Upload after = settled(grip, stored(grip, body));
            return after.isWhole() ? sendOn.send(accountId, id) : after;
        } finally {
            places.release();
        }
    }

    private Upload settled(Uploads.Grip grip, Received received) {
        return switch (received.end()) {
            case COMPLETE -> uploads.settle(grip, received.reached());
            case STALLED -> throw new ProblemException(CommonProblem.REQUEST_TIMEOUT).with("offset", uploads.settle(grip, received.reached()).progress().offset());
            case TOO_LONG -> throw refused(grip, UploadProblem.UPLOAD_LONGER_THAN_SAID);
            case TOO_MANY_PIECES -> throw refused(grip, UploadProblem.UPLOAD_IN_TOO_MANY_PARTS);
        };
    }

    private ProblemException refused(Uploads.Grip grip, UploadProblem why) {
        uploads.refuse(grip, why);
        return new ProblemException(why);
    }

    private Received stored(Uploads.Grip grip, InputStream body) {
        boolean kept = false;
        try {
            SealedWriter writer = new SealedWriter(sink(grip.upload().id()), grip.seal(), grip.upload().size(), config.pieces(), grip.upload().progress());
            PartCopy.End end = PartCopy.copy(body == null ? InputStream.nullInputStream() : body, writer, clock.instant().plus(config.requestTime()), clock);
            Received received = new Received(writer.finish(), end);
            kept = true;
            return received;
        } catch (IOException impossible) {
            throw new IllegalStateException("rows throw no such thing", impossible);
        } finally {
            if (!kept) {
                uploads.letGo(grip);
            }
        }
    }

    private SealedWriter.Sink sink(UUID id) {
        return new SealedWriter.Sink() {
            @Override
            public void piece(int number, byte[] sealed) {
                table.keepPiece(id, number, sealed);
            }

            @Override
            public void force() {
                // each piece was committed
            }
        };
    }
}
