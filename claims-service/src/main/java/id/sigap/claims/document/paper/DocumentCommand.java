package id.sigap.claims.document.paper;

/** What may happen to a document. */
public sealed interface DocumentCommand {

    /** So many more bytes have arrived. */
    record Receive(long bytes) implements DocumentCommand {
        public Receive {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes do not leave again: " + bytes);
            }
        }
    }

    /** Its check found nothing against it. */
    record Pass(boolean scanned) implements DocumentCommand {
    }

    record Refuse(DocumentRefusal why) implements DocumentCommand {
    }

    /** The time to send it is over. */
    record Expire() implements DocumentCommand {
    }
}
