package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Coverage;
import id.sigap.contracts.membership.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of an accident. Data travel, so any part but its time may not have arrived yet: that is "not known", never "no".
 *
 * @param happenedAt the accident, or the diagnosis of a disease
 * @param segment    null while no membership has arrived
 * @param cause      null while nobody has established it
 * @param reportedAt null while no report has arrived
 * @param coverage   null while no membership has arrived
 * @param documents  that have been looked at and are in order; null while none has arrived
 * @param paidAsJkm  whether JKM was paid for the same death; null while not known, of no interest but after a death
 */
public record JkkFacts(Instant happenedAt, Segment segment, AccidentCause cause, Instant reportedAt, Coverage coverage, Set<JkkDocument> documents,
        Boolean paidAsJkm) {

    public JkkFacts {
        documents = documents == null ? null : Set.copyOf(documents);
        if (reportedAt != null && reportedAt.isBefore(happenedAt)) {
            throw new IllegalArgumentException("nothing is reported before it happens");
        }
    }

    /** Legal day in Asia/Jakarta. */
    public LocalDate day() {
        return ReportDeadline.day(happenedAt);
    }
}
