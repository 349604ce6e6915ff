package id.sigap.claims.document.paper;

/**
 * A document as its state machine sees it. Changed by {@link DocumentMachine} only.
 *
 * @param offset  bytes received
 * @param size    bytes that it was said to have
 * @param refusal null unless refused
 * @param scanned whether a virus scanner has seen it
 */
public record Upload(DocumentState state, long offset, long size, DocumentRefusal refusal, boolean scanned) {

    public static Upload begun(long size) {
        return new Upload(DocumentState.UPLOADING, 0, size, null, false);
    }

    Upload at(long bytes) {
        return new Upload(bytes == size ? DocumentState.CHECKING : state, bytes, size, refusal, scanned);
    }

    Upload in(DocumentState next) {
        return new Upload(next, offset, size, refusal, scanned);
    }

    Upload refused(DocumentRefusal why) {
        return new Upload(DocumentState.REFUSED, offset, size, why, scanned);
    }

    Upload passed(boolean wasScanned) {
        return new Upload(DocumentState.READY, offset, size, refusal, wasScanned);
    }
}
