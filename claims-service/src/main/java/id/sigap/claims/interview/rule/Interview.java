package id.sigap.claims.interview.rule;

import java.util.UUID;

/**
 * The interview about one claim. Changed by {@link InterviewMachine} only.
 *
 * @param slot    the one that is booked, was missed last, or in which it was held; null before the first
 * @param moves   how often the claimant moved or cancelled
 * @param missed  how often the claimant did not come
 * @param outcome null unless held
 * @param ground  null unless in doubt
 * @param officer who held it; null unless held
 */
public record Interview(UUID claimId, UUID personId, InterviewState state, Slot slot, int moves, int missed, Outcome outcome, DoubtGround ground, UUID officer) {

    public static Interview of(UUID claimId, UUID personId) {
        return new Interview(claimId, personId, InterviewState.UNBOOKED, null, 0, 0, null, null, null);
    }

    Interview booked(Slot other) {
        return new Interview(claimId, personId, InterviewState.BOOKED, other, moves, missed, null, null, null);
    }

    Interview in(InterviewState next) {
        return new Interview(claimId, personId, next, slot, moves, missed, null, null, null);
    }

    Interview movedOnceMore() {
        return new Interview(claimId, personId, state, slot, moves + 1, missed, outcome, ground, officer);
    }

    Interview missedOnceMore() {
        return new Interview(claimId, personId, state, slot, moves, missed + 1, outcome, ground, officer);
    }

    Interview held(Outcome found, DoubtGround why, UUID by) {
        return new Interview(claimId, personId, InterviewState.HELD, slot, moves, missed, found, why, by);
    }

    Interview fresh() {
        return new Interview(claimId, personId, InterviewState.UNBOOKED, slot, 0, 0, null, null, null);
    }
}
