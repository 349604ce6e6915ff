package id.sigap.claims.document;

/** Kinds of timers of a document; the key is its id. */
final class DocumentTimers {

    static final String EXPIRY = "document-expiry";
    static final String CHECK = "document-check";
    static final String REMOVAL = "document-removal";

    private DocumentTimers() {
    }
}
