package id.sigap.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has happened to a claim on its way so far.
 *
 * @param secondLook true after an appeal or a re-opening: officers decide, whatever the amount
 * @param seen       true once an officer has approved it, though something stands out: it is not paid without one any more
 * @param appealed   an objection is heard once
 * @param correctBy  until when a returned claim is to be corrected, or papers are to come; null where neither is awaited
 * @param appealBy   until when the claimant may object to the rejection; null where it can't be
 * @param decidedBy  the officer who rejected it, and so may not hear the objection; null where the rules did or nobody has
 * @param payBy      last day on which it is to be paid, counted from complete papers; null until they are
 */
public record Course(boolean secondLook, boolean seen, boolean appealed, Instant correctBy, Instant appealBy, UUID decidedBy, LocalDate payBy) {

    public static final Course BEGUN = new Course(false, false, false, null, null, null, null);

    Course correctedBy(Instant until) {
        return new Course(secondLook, seen, appealed, until, appealBy, decidedBy, payBy);
    }

    Course rejected(Instant until, UUID officer) {
        return new Course(secondLook, seen, appealed, null, appealed ? null : until, officer, payBy);
    }

    Course appealing() {
        return new Course(secondLook, seen, true, null, null, decidedBy, payBy);
    }

    Course lookedAtAgain() {
        return new Course(true, seen, appealed, null, null, decidedBy, null);
    }

    Course seenByOfficer() {
        return new Course(secondLook, true, appealed, correctBy, appealBy, decidedBy, payBy);
    }

    Course papersComplete(LocalDate last) {
        return new Course(secondLook, seen, appealed, null, appealBy, decidedBy, last);
    }
}
