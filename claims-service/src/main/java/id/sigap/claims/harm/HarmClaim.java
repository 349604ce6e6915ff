package id.sigap.claims.harm;

import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A claim for a harm, as it is set against another for the same.
 *
 * @param harm the key of accident and harm
 * @param once false where several days of the same harm may be claimed one after another
 * @param from first of these days; null where it is paid once
 * @param to   last of them
 */
record HarmClaim(UUID claimId, UUID personId, String harm, ClaimStatus status, boolean once, Instant filedAt, LocalDate from, LocalDate to) {

    /** What a third claim is set against first: money that went out, then money that is on its way, then who came first. */
    static final Comparator<HarmClaim> FURTHEST = Comparator.comparing((HarmClaim claim) -> claim.progress()).thenComparing(HarmClaim::filedAt)
            .thenComparing(HarmClaim::claimId);

    private enum Progress {
        PAID, ASKED, OPEN, ENDED
    }

    private Progress progress() {
        return switch (status) {
            case PAID -> Progress.PAID;
            case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> Progress.ASKED;
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED -> Progress.OPEN;
            case REJECTED, WITHDRAWN -> Progress.ENDED;
        };
    }

    /** The same harm of the accident that goes on. */
    HarmClaim under(UUID accidentId) {
        return new HarmClaim(claimId, personId, accidentId + harm.substring(harm.indexOf(':')), status, once, filedAt, from, to);
    }

    boolean ended() {
        return progress() == Progress.ENDED;
    }

    /** Whether both can't be paid. */
    boolean excludes(HarmClaim other) {
        return !ended() && !other.ended() && (once || !to.isBefore(other.from) && !from.isAfter(other.to));
    }

    /** Whether both can't have the key of the harm at once: what is paid once never, what is not only one at a time while it is open. */
    boolean sharesNoKeyWith(HarmClaim other) {
        return !ended() && !other.ended() && (once || status != ClaimStatus.PAID && other.status != ClaimStatus.PAID);
    }

    boolean clashesWith(HarmClaim other) {
        return excludes(other) || sharesNoKeyWith(other);
    }

    /** The key of a claim that is kept back: no other can have it. */
    String keptBackKey() {
        return harm + keptBack(claimId);
    }

    static String keptBack(UUID claimId) {
        return "#" + claimId;
    }
}
