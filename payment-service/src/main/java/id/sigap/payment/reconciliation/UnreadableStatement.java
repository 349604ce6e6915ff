package id.sigap.payment.reconciliation;

/** A file that is no statement that we can take. The reason names places in the file and nothing that stands there. */
final class UnreadableStatement extends RuntimeException {

    UnreadableStatement(String why, Throwable cause) {
        super(why, cause);
    }

    UnreadableStatement(String why) {
        this(why, null);
    }
}
