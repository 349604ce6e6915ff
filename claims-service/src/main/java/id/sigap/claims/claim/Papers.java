package id.sigap.claims.claim;

import java.time.Instant;
import java.time.LocalDate;

/** How it stands with what a claim needs besides its rules: its papers, and a face that was shown for as much as it comes to. */
public sealed interface Papers {

    /**
     * All are there, or none is needed.
     *
     * @param straightThrough where nobody needs to look; null where officers do
     * @param payBy           last day on which it is to be paid, by law
     */
    record Complete(Payout straightThrough, LocalDate payBy) implements Papers {
    }

    /**
     * Whatever the papers say, the claim came to more than the face was shown for.
     *
     * @param proof to be shown in its place
     */
    record ProofOutgrown(Proof proof) implements Papers {
    }

    /** @param by until when they are to come */
    record Missing(Instant by) implements Papers {
    }
}
