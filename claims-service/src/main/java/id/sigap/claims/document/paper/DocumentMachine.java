package id.sigap.claims.document.paper;

import java.util.Optional;

/** UPLOADING → CHECKING → READY; or REFUSED, on the way or by the check; or EXPIRED, if it never arrived whole. */
public final class DocumentMachine {

    private DocumentMachine() {
    }

    /** The document after the command; empty where the command has no place. */
    public static Optional<Upload> after(Upload upload, DocumentCommand command) {
        return switch (upload.state()) {
            case UPLOADING -> uploading(upload, command);
            case CHECKING -> checking(upload, command);
            case READY, REFUSED, EXPIRED -> Optional.empty();
        };
    }

    private static Optional<Upload> uploading(Upload upload, DocumentCommand command) {
        return switch (command) {
            case DocumentCommand.Receive received -> Optional.of(received(upload, received.bytes()));
            case DocumentCommand.Refuse refuse -> Optional.of(upload.refused(refuse.why()));
            case DocumentCommand.Expire expire -> Optional.of(upload.in(DocumentState.EXPIRED));
            case DocumentCommand.Pass pass -> Optional.empty();
        };
    }

    private static Upload received(Upload upload, long bytes) {
        return bytes > upload.size() - upload.offset() ? upload.refused(DocumentRefusal.SIZE) : upload.at(upload.offset() + bytes);
    }

    /** It has arrived whole, so that it can't expire: it waits for its check as long as that takes. */
    private static Optional<Upload> checking(Upload upload, DocumentCommand command) {
        return switch (command) {
            case DocumentCommand.Pass pass -> Optional.of(upload.passed(pass.scanned()));
            case DocumentCommand.Refuse refuse -> Optional.of(upload.refused(refuse.why()));
            case DocumentCommand.Receive received -> Optional.empty();
            case DocumentCommand.Expire expire -> Optional.empty();
        };
    }
}
