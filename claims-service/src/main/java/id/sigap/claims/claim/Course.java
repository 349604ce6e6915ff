package id.sigap.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has happened to a claim on its way so far.
 *
 * @param secondLook true after an appeal or a re-opening: officers decide, whatever the amount
 * @param appealed   an objection is heard once
 * @param correctBy  until when a returned claim is to be corrected, or papers are to come; null where neither is awaited
 * @param appealBy   until when the claimant may object to the rejection; null where it can't be
 * @param decidedBy  the officer who rejected it, and so may not hear the objection; null where the rules did or nobody has
 * @param payBy      last day on which it is to be paid, counted from complete papers; null until they are
 */
public record Course(boolean secondLook, boolean appealed, Instant correctBy, Instant appealBy, UUID decidedBy, LocalDate payBy) {

    public static final Course BEGUN = new Course(false, false, null, null, null, null);

    Course correctedBy(Instant until) {
        return new Course(secondLook, appealed, until, appealBy, decidedBy, payBy);
    }

    Course rejected(Instant until, UUID officer) {
        return new Course(secondLook, appealed, null, appealed ? null : until, officer, payBy);
    }

    Course appealing() {
        return new Course(secondLook, true, null, null, decidedBy, payBy);
    }

    Course lookedAtAgain() {
        return new Course(true, appealed, null, null, decidedBy, null);
    }

    Course papersComplete(LocalDate last) {
        return new Course(secondLook, appealed, null, appealBy, decidedBy, last);
    }
}
