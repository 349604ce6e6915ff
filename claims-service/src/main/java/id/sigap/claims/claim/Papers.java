package id.sigap.claims.claim;

import java.time.Instant;
import java.time.LocalDate;

/** How it stands with the papers that a claim needs. */
public sealed interface Papers {

    /**
     * All are there, or none is needed.
     *
     * @param straightThrough where nobody needs to look; null where officers do
     * @param payBy           last day on which it is to be paid, by law
     */
    record Complete(Payout straightThrough, LocalDate payBy) implements Papers {
    }

    /** @param by until when they are to come */
    record Missing(Instant by) implements Papers {
    }
}
