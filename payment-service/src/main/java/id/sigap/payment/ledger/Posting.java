package id.sigap.payment.ledger;

import java.util.UUID;

/** What came of a transfer. */
public sealed interface Posting {

    record Posted() implements Posting {
    }

    /** The same transfer was posted before; nothing was done now. */
    record AlreadyPosted() implements Posting {
    }

    /** Another transfer bears this id. */
    record IdTaken() implements Posting {
    }

    /** A member's account holds less than would be taken, counting what is held for claims. */
    record Overdrawn(UUID accountId) implements Posting {
    }
}
